/* Checks a map when it is saved, or from the menu, and lists what it finds among Tiled's issues. */

import { MISSING, nameOf, projectOf, start, whenEnded } from "./program.mjs";
import { layersOf, objectsOf, show } from "./objects.mjs";

const PATIENCE = 10000; // milliseconds; a check takes about 200
const findings = new Map(); // of each map's last check: the texts, by the map's file
let toldMissing = false;

function check(file, asked) {
    const project = projectOf(file);
    const process = project && start(project, ["check", "--json", file]);
    if (process)
        whenEnded(process, PATIENCE, (ended) => report(file, ended, asked), giveUp);
    else if (project && (asked || !toldMissing)) {
        tiled.log(MISSING);
        toldMissing = true;
    }
}

function giveUp(process) {
    process.kill();
    process.close();
    tiled.warn("Red Heat: the check has not ended in " + PATIENCE / 1000 + " seconds.", () => {});
}

function report(file, process, asked) {
    const faults = process.exitCode < 2 ? faultsIn(process.readStdOut()) : null;
    const complaint = process.readStdErr().trim();
    process.close();
    if (!faults) {
        tiled.warn(complaint || "Red Heat: the check has said nothing.", () => {});
        return;
    }
    const before = findings.get(file) || [];
    const now = faults.map((fault) => sentence(file, fault));
    findings.set(file, now);
    faults.forEach((fault, i) => tiled.error(now[i], () => turnTo(file, fault, now[i])));
    const repaired = before.filter((text) => now.indexOf(text) < 0).length;
    // A script cannot take an issue back (in no Tiled so far): say at least which way it goes.
    if (asked || repaired)
        tiled.log(nameOf(file) + ": faults: " + now.length + ", repaired: " + repaired);
}

/** The faults in what `redheat check --json` printed, or null where it is not that. */
function faultsIn(text) {
    try {
        return JSON.parse(text).faults;
    } catch (error) {
        return null;
    }
}

/**
 * What the issue says. The same fault keeps its text, so that Tiled lists it once: an object is named
 * by its number, which stays, not by its line.
 */
function sentence(file, fault) {
    const what = ": " + fault.message + " [" + fault.code + "]";
    if (fault.object) {
        const name = fault.name ? " '" + fault.name + "'" : "";
        const kind = fault.class ? " (" + fault.class + ")" : "";
        const where = name + kind + " in layer " + fault.layer;
        return nameOf(file) + ": object " + fault.object + where + what;
    }
    const line = fault.line ? ":" + fault.line : "";
    const user = fault.path === file ? "" : " (used by " + nameOf(file) + ")";
    return nameOf(fault.path) + line + user + what;
}

/** Show what is at fault: the object, the tileset that the map uses, or the layer. */
function turnTo(file, fault, text) {
    if (findings.get(file).indexOf(text) < 0)
        tiled.log("Repaired since: " + text + ' "Clear" in the Issues panel empties the list.');
    if (!fault.object && /\.tsx$/.test(fault.path)) {
        tiled.open(fault.path);
        return;
    }
    const map = tiled.open(file);
    const found = map && objectsOf(map).find(([object]) => object.id === fault.object);
    const layer = map && layersOf(map).find((one) => one.name === fault.layer);
    if (found)
        show(map, found[0], found[1]);
    else if (layer)
        map.currentLayer = layer;
}

/** A saved tileset may mend or break the maps that are open. */
function checkSaved(asset) {
    if (asset.isTileMap)
        check(asset.fileName, false);
    else
        tiled.openAssets.filter((one) => one.isTileMap).forEach((map) => check(map.fileName, false));
}

const action = tiled.registerAction("RedHeatCheck", () => {
    const map = tiled.activeAsset;
    if (map && map.isTileMap)
        check(map.fileName, true);
});
action.text = "Red Heat: Check this map";
action.shortcut = "Shift+F6";
tiled.extendMenu("Map", [{ separator: true }, { action: "RedHeatCheck" }]);
tiled.assetSaved.connect(checkSaved);
