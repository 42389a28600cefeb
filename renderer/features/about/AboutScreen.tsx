import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Output } from '#shared/contract/contract.ts'
import { call } from '../../app/bridge.ts'
import { formatCount } from '../../app/format.ts'
import { notifyInfo, notifyProblem } from '../../app/notify.tsx'
import { Fact, Facts } from '../../components/Fact.tsx'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { TextSkeleton } from '../../components/Skeletons.tsx'
import styles from './About.module.css'
import { aboutText } from './aboutText.ts'

type AppInfo = Output<'app.info'>

/** What is running here, where its files are, and how many network requests it made: none. */
export function AboutScreen() {
  const info = useAppInfo()
  return (
    <Page title="About Offramp" question="What is running here, and does it talk to anyone?">
      {info === undefined ? <TextSkeleton lines={10} /> : <Content info={info} />}
    </Page>
  )
}

function Content({ info }: { readonly info: AppInfo }) {
  const reveal = (path: string) => void call('file.reveal', { path }).catch(notifyProblem)
  const copy = () =>
    void call('clipboard.write', { text: aboutText(info) }).then(() => notifyInfo('Copied.'), notifyProblem)
  return (
    <div className={styles.stack}>
      <Panel title="Network">
        <p className={styles.figure}>{formatCount(info.networkAllowed, 'network request')}</p>
        <p>
          Offramp never uses the network: no telemetry, no update check, no remote content. Requests are
          blocked by the app and counted; this is the measured count of requests that got out since the app
          was started.{' '}
          {info.networkBlocked === 0
            ? 'None was attempted.'
            : `${formatCount(info.networkBlocked, 'attempt')} ${info.networkBlocked === 1 ? 'was' : 'were'} blocked.`}
        </p>
      </Panel>
      <Panel
        title="Versions"
        actions={
          <Button variant="default" onClick={copy}>
            Copy
          </Button>
        }
      >
        <Facts>
          <Fact label="Offramp">
            {info.version}
            {info.isPackaged ? '' : ' (development)'}
          </Fact>
          <Fact label="Electron">{info.electron}</Fact>
          <Fact label="Chromium">{info.chromium}</Fact>
          <Fact label="Node.js">{info.node}</Fact>
          <Fact label="SQLite">{info.sqlite}</Fact>
          <Fact label="System">{info.platform}</Fact>
        </Facts>
      </Panel>
      <Panel title="Files on this computer">
        <Facts>
          <Fact label="Data folder">
            {info.dataFolder}{' '}
            <Button variant="subtle" onClick={() => reveal(info.dataFolder)}>
              Show the data folder
            </Button>
          </Fact>
          <Fact label="Log">
            {info.logFile}{' '}
            <Button variant="subtle" onClick={() => reveal(info.logFile)}>
              Show the log
            </Button>
          </Fact>
        </Facts>
      </Panel>
      <Panel title="Licence">
        <p>
          Apache License 2.0. What Offramp shows about the law is data with sources and dates, never legal
          advice.
        </p>
      </Panel>
    </div>
  )
}

function useAppInfo(): AppInfo | undefined {
  const [info, setInfo] = useState<AppInfo>()
  useEffect(() => void call('app.info', {}).then(setInfo, notifyProblem), [])
  return info
}
