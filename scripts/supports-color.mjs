// Stands in the bundle for what chalk asks the terminal: the program tells chalk itself whether to use colour.
export default { stdout: false, stderr: false };
