import { openReadable } from '#electron/store/database.ts'
import { readTaskAggregates } from './taskAggregates.ts'
import { readInventory } from './inventory.ts'
const db = openReadable('/tmp/b10k.db')
const time=(n:string,f:()=>any)=>{const a:number[]=[];let r;for(let i=0;i<12;i++){const t=performance.now();r=f();a.push(performance.now()-t)}console.log(n,a.map(x=>x.toFixed(0)).join(' '));return r}
time('tasks',()=>readTaskAggregates(db,'2026-03-16',null))
time('all',()=>readInventory(db,'2026-03-16'))
