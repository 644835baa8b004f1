/* Waves in Tiled: select everyone of one, put what is selected into one. */

import { classOf, objectsOf } from "./objects.mjs";

const isWave = (object) => classOf(object) === "Wave";
const waveOf = (object) => (isWave(object) ? object : object.property("wave"));

function selectFoes(map) {
    const wave = map.selectedObjects.map(waveOf).find((one) => one && one.id);
    if (!wave) {
        tiled.log("Red Heat: select a Wave first, or an object that has one.");
        return;
    }
    map.selectedObjects = objectsOf(map)
        .map(([object]) => object)
        .filter((object) => classOf(object) === "Foe" && (waveOf(object) || {}).id === wave.id);
}

function putIntoWave(map) {
    const waves = map.selectedObjects.filter(isWave);
    if (waves.length !== 1) {
        tiled.log("Red Heat: select one Wave, and with it all that shall belong to it.");
        return;
    }
    const others = map.selectedObjects.filter((object) => !isWave(object));
    map.macro("Put into wave", () => others.forEach((object) => object.setProperty("wave", waves[0])));
}

function register(id, text, what) {
    const action = tiled.registerAction(id, () => {
        const map = tiled.activeAsset;
        if (map && map.isTileMap)
            what(map);
    });
    action.text = "Red Heat: " + text;
}

register("RedHeatSelectFoes", "Select the foes of this wave", selectFoes);
register("RedHeatPutIntoWave", "Put the selected objects into the selected wave", putIntoWave);
const items = [{ action: "RedHeatSelectFoes" }, { action: "RedHeatPutIntoWave" }];
tiled.extendMenu("Map", items);
tiled.extendMenu("MapView.Objects", [{ separator: true }].concat(items));
