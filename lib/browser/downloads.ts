/** A text file to be saved, under a name that is safe on every system. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The address of a Blob must outlive the click: the browser reads it when the download starts. */
const KEEP_ADDRESS_MS = 60_000;

/** Browsers drop downloads that are started in one breath. */
const BETWEEN_FILES_MS = 120;

/** Hands the files to the browser's downloads, one after another, and tells how many there were. */
export async function downloadFiles(files: readonly TextFile[], type = 'text/markdown'): Promise<number> {
  for (const [index, file] of files.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_FILES_MS));
    download(file, type);
  }
  return files.length;
}

function download({ name, text }: TextFile, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS_MS);
}
