/* Layers and objects of a map: all of them, and how to show one. */

/** Every layer of a map or group layer, from behind, each group before what is in it. */
export function layersOf(parent) {
    const found = [];
    for (const layer of parent.layers)
        found.push(layer, ...(layer.isGroupLayer ? layersOf(layer) : []));
    return found;
}

/** Every object of a map, from behind, as [object, its layer]. */
export function objectsOf(map) {
    const found = [];
    for (const layer of layersOf(map).filter((one) => one.isObjectLayer))
        for (const object of layer.objects)
            found.push([object, layer]);
    return found;
}

/** The class of an object, or that of its tile; Tiled 1.8 calls it type. */
export function classOf(object) {
    return object.className || object.type || (object.tile ? classOf(object.tile) : "");
}

/** Select one object, with its layer, in the middle of the view. */
export function show(map, object, layer) {
    map.currentLayer = layer;
    map.selectedObjects = [object];
    tiled.mapEditor.currentMapView.centerOn(object.x, object.y);
}
