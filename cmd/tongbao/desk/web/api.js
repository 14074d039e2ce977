// What the page asks of the program. The token comes with the page's address, behind #,
// and goes with every request as a header.
const token = location.hash.slice(1);

async function ask(method, path, body, headers) {
  const all = Object.assign({ 'X-Tongbao-Token': token }, headers || {});
  const answer = await fetch('/api/' + path, { method: method, headers: all, body: body, credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) {
    const failure = new Error(await answer.text());
    failure.status = answer.status;
    throw failure;
  }
  return answer;
}

export async function get(path) { return (await ask('GET', path)).json(); }
export async function getText(path) { return (await ask('GET', path)).text(); }
export async function getFile(path) {
  const answer = await ask('GET', path);
  const named = /filename\*=utf-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') || '');
  const plain = /filename="?([^";]+)"?/i.exec(answer.headers.get('Content-Disposition') || '');
  const name = named ? decodeURIComponent(named[1]) : plain ? plain[1] : '';
  return { name: name, blob: await answer.blob() };
}
export async function send(method, path, value) {
  const body = value === undefined ? undefined : JSON.stringify(value);
  return (await ask(method, path, body, { 'Content-Type': 'application/json' })).json();
}
export async function drop(name, file) {
  return (await ask('POST', 'ledgers', file, { 'X-Tongbao-Name': encodeURIComponent(name), 'Content-Type': 'application/octet-stream' })).json();
}
