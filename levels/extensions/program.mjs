/* Starts the game's program, `redheat`, without holding Tiled up while it runs. */

export const MISSING = "Red Heat: there is no program redheat, neither on PATH nor in the game's .venv; "
    + "maps are neither checked nor played. In the game's folder: make setup";

const LOOK = 20; // milliseconds that Tiled stands still at most at a time

/** The folder of this game's project that `file` lies in; "" where it is none of it. */
export function projectOf(file) {
    let folder = above(file);
    while (folder && !File.exists(folder + "/redheat.tiled-project"))
        folder = above(folder);
    return folder;
}

/** The last part of a path. */
export function nameOf(file) {
    return file.slice(file.lastIndexOf("/") + 1);
}

/** Start `redheat` from PATH, else from the game's own .venv; null where it is in neither. */
export function start(project, words) {
    const venv = above(project) + "/.venv/";
    const own = [venv + "bin/redheat", venv + "Scripts/redheat.exe"].filter((one) => File.exists(one));
    for (const program of ["redheat"].concat(own)) {
        const process = new Process();
        process.workingDirectory = project;
        process.codec = "UTF-8";
        process.setEnv("PYTHONUTF8", "1");
        if (process.start(program, words)) {
            process.closeWriteChannel();
            return process;
        }
        process.close();
    }
    return null;
}

/**
 * Call `ended(process)` once it has ended, or `late(process)` after `patience` milliseconds.
 *
 * Scripts in Tiled have no timers and hear nothing of a process's end: this looks again each time
 * Tiled is idle. Of a process whose end Tiled itself has seen meanwhile waitForFinished says false,
 * as of one that still runs, but it says so at once.
 */
export function whenEnded(process, patience, ended, late) {
    const giveUp = Date.now() + patience;
    const look = () => {
        const before = Date.now();
        if (process.waitForFinished(LOOK) || Date.now() - before < LOOK / 2)
            ended(process);
        else if (before < giveUp)
            Qt.callLater(look);
        else
            late(process);
    };
    Qt.callLater(look);
}

function above(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
