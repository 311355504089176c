// A file system for a VS Code without a server: `webfiles:/x` is `/files/x` of the page's own host.
const { Disposable, EventEmitter, FileChangeType, FileSystemError, workspace } = require("vscode");

const refuse = (uri) => {
  throw FileSystemError.NoPermissions(uri);
};

exports.activate = ({ extensionUri, subscriptions }) => {
  const files = extensionUri.with({ path: "/files" }).toString(true);
  const changed = new EventEmitter();

  const ask = async (uri, query = "", request = {}) => {
    const answer = await fetch(`${files}${encodeURI(uri.path)}${query}`, request);
    if (answer.status === 404) throw FileSystemError.FileNotFound(uri);
    if (!answer.ok) throw FileSystemError.Unavailable(uri);
    return answer;
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => {}),
    stat: async (uri) => (await ask(uri, "?stat")).json(),
    readDirectory: async (uri) => (await ask(uri, "?list")).json(),
    readFile: async (uri) => new Uint8Array(await (await ask(uri)).arrayBuffer()),
    writeFile: async (uri, content) => {
      await ask(uri, "", { method: "PUT", body: content });
      changed.fire([{ type: FileChangeType.Changed, uri }]);
    },
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
  subscriptions.push(workspace.registerFileSystemProvider("webfiles", provider, { isCaseSensitive: true }));
};
