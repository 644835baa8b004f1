/* Plays a map from a place in it: where the tool is clicked, or what the view shows. */

import { MISSING, projectOf, start, whenEnded } from "./program.mjs";

const FIRST = 3000; // milliseconds; a game that ends within them may not have begun
let game = null; // kept: a process that is forgotten is ended

/** Save the map and play it from `x` pixels on; a game begun here before ends. */
function play(map, x) {
    if (map.modified)
        tiled.trigger("Save");
    const project = projectOf(map.fileName);
    if (!project) {
        tiled.log("Red Heat: save the map in the folder of the project first; then it can be played.");
        return;
    }
    if (game)
        game.terminate();
    const end = map.width * map.tileWidth - 1;
    const place = Math.round(Math.min(Math.max(x, 0), end)) + "px";
    game = start(project, ["play", map.fileName, "--watch", "--from", place]);
    if (game)
        whenEnded(game, FIRST, complain, () => {});
    else
        tiled.warn(MISSING, () => {});
}

function complain(process) {
    if (process === game && process.exitCode !== 0)
        tiled.error(process.readStdErr().trim(), () => {});
}

tiled.registerTool("RedHeatPlayFromHere", {
    name: "Red Heat: Play from here",
    icon: "play-from-here.png",
    statusInfo: "Click: save the map and play it from there",
    mousePressed(button, x) {
        if (button === 1)
            play(this.map, x);
    },
});

const action = tiled.registerAction("RedHeatPlayView", () => {
    const map = tiled.activeAsset;
    if (map && map.isTileMap)
        play(map, tiled.mapEditor.currentMapView.center.x);
});
action.text = "Red Heat: Play from the middle of the view";
action.shortcut = "Ctrl+Shift+F5";
tiled.extendMenu("Map", [{ action: "RedHeatPlayView" }]);
