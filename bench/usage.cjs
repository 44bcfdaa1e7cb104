// Preloaded into a process (node --require): tells file descriptor 3 what it has used when it exits. Threads load it too, and are silent.
const fs = require('node:fs');
const { isMainThread } = require('node:worker_threads');
if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    fs.writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 }));
  });
