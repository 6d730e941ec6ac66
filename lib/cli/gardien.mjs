// Lance un programme et l’arrête dès que son lanceur disparaît, même tué sans préavis : l’entrée standard se ferme alors.
import { spawn } from 'node:child_process'

const { programme, parametres, signal, patience, uid, gid, dossier } = JSON.parse(process.argv[2])

const enfant = spawn(programme, parametres, { stdio: ['ignore', 'inherit', 'inherit'], uid, gid, cwd: dossier })
enfant.on('error', () => process.exit(1))
enfant.on('exit', (code) => process.exit(code ?? 1))

process.stdin.resume().on('close', () => {
  enfant.kill(signal)
  setTimeout(() => enfant.kill('SIGKILL'), patience)
})
