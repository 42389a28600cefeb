import { crc32 } from 'node:zlib'

/** A zip archive of these files without compression. */
export function storeZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const path = Buffer.from(name, 'utf8')
    const common = commonHeader(path, content)
    const local = Buffer.concat([signature(0x04034b50), common, path])
    directory.push(directoryEntry(common, offset, path))
    parts.push(local, content)
    offset += local.length + content.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...parts, entries, endRecord(files.size, entries.length, offset)])
}

/** The 26 bytes that the local header and the directory entry share: version to lengths. */
function commonHeader(path: Buffer, content: Buffer): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(0x0800, 2)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(path.length, 22)
  return header
}

function directoryEntry(common: Buffer, offset: number, path: Buffer): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), common, tail, path])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
