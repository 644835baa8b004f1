<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="tall" tilewidth="12" tileheight="12" tilecount="4" columns="2">
 <tileoffset x="1" y="2"/>
 <image source="tall.png" width="24" height="24"/>
</tileset>
