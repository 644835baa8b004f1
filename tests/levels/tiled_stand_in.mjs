/* Runs the extension in Node with a stand-in for Tiled. Standard input: a scenario as JSON, the folder
 * of the extension in `extension`. Standard output: what Tiled was told to do, in order, as JSON. */

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const scenario = JSON.parse(readFileSync(0, "utf-8"));
const told = [];
const issues = [];
const actions = {};
const tools = {};
const saved = [];
let waiting = [];
let clock = 0; // milliseconds; only waiting for a process makes it go on
Date.now = () => clock;

const report = (severity) => (text, activated) => {
    told.push([severity, text]);
    issues.push(activated);
};

/** A process whose programs, with their answers, the scenario lists; others cannot be started. */
class StandInProcess {
    setEnv() {}
    closeWriteChannel() {}
    close() {}
    kill() { told.push(["kill"]); }
    terminate() { told.push(["terminate"]); }
    start(program, words) {
        const answers = scenario.programs[program];
        if (!answers)
            return false;
        told.push(["start", program, ...words]);
        this.answer = answers.length > 1 ? answers.shift() : answers[0];
        this.exitCode = this.answer.code;
        return true;
    }
    /** Says false at once of a process whose end was seen before, as Qt does. */
    waitForFinished(milliseconds) {
        this.answer.looks -= 1;
        if (this.answer.looks >= 0)
            clock += milliseconds;
        return this.answer.looks < 0 && !this.answer.seen;
    }
    readStdOut() { return this.answer.out; }
    readStdErr() { return this.answer.err; }
}

const map = Object.assign({
    isTileMap: true, modified: true, width: 100, tileWidth: 16, selectedObjects: [],
}, scenario.map);
const within = (layers) => [].concat(...layers.map((one) => (one.objects || []).concat(within(one.layers || []))));
const objects = within(map.layers);
for (const object of objects)
    Object.assign(object, {
        property: (name) => object.properties[name],
        setProperty: (name, value) => { object.properties[name] = value; },
    });
map.macro = (text, what) => what();

globalThis.Process = StandInProcess;
globalThis.File = { exists: (path) => scenario.files.indexOf(path) >= 0 };
globalThis.Qt = { callLater: (what) => waiting.push(what) };
globalThis.tiled = {
    activeAsset: map, openAssets: [map],
    mapEditor: {
        currentMapView: { center: { x: 500, y: 0 }, centerOn: (...at) => told.push(["centre", ...at]) },
    },
    log: (text) => told.push(["log", text]),
    warn: report("warn"), error: report("error"),
    open: (file) => { told.push(["open", file]); return file === map.fileName ? map : null; },
    trigger: (name) => { told.push(["trigger", name]); if (name === "Save") save(map); },
    registerAction: (name, what) => { actions[name] = { what }; return actions[name]; },
    registerTool: (name, tool) => { tools[name] = Object.assign(tool, { map }); },
    extendMenu: () => {},
    assetSaved: { connect: (what) => saved.push(what) },
};

function save(asset) {
    map.modified = false;
    saved.forEach((what) => what(asset));
}

const steps = {
    save: () => save(map),
    saveTileset: () => save({ isTileMap: false, fileName: "/game/levels/tilesets/a.tsx" }),
    trigger: (name) => actions[name].what(),
    click: (x) => tools.RedHeatPlayFromHere.mousePressed(1, x, 20, 0),
    activate: (number) => issues[number](),
    select: (...numbers) => { map.selectedObjects = objects.filter((one) => numbers.indexOf(one.id) >= 0); },
    idle: () => { while (waiting.length) { const now = waiting; waiting = []; now.forEach((what) => what()); } },
};

for (const name of ["check", "play", "waves"])
    await import(pathToFileURL(scenario.extension + "/" + name + ".mjs"));
for (const [step, ...words] of scenario.steps)
    steps[step](...words);
const selected = map.selectedObjects.map((object) => object.id);
console.log(JSON.stringify({ told, selected, layer: map.currentLayer ? map.currentLayer.name : "" }));
