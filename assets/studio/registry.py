"""What the studio can bake: name -> `module:function`, imported only when asked for.

Each function takes the assets folder, writes below it and returns the paths it wrote.
"""

BAKES: dict[str, str] = {
    "danko": "assets.studio.cast.danko:bake",
    "bather": "assets.studio.cast.bather:bake",
    "bruiser": "assets.studio.cast.bruiser:bake",
    "charger": "assets.studio.cast.charger:bake",
    "thrower": "assets.studio.cast.thrower:bake",
    "carrier": "assets.studio.cast.carrier:bake",
    "effects": "assets.studio.effects:bake",
    "markers": "assets.studio.markers:bake",
    "type": "assets.studio.type:bake",
    "logo": "assets.studio.logo:bake",
    "bathhouse": "assets.studio.rooms.bathhouse:bake",
    "music": "assets.studio.music:bake",
    "sounds": "assets.studio.sounds:bake",
}
