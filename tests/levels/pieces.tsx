<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="pieces" tilewidth="64" tileheight="32" tilecount="2" columns="0" objectalignment="center">
 <tile id="0">
  <image width="64" height="32" source="tiles.png"/>
 </tile>
 <tile id="5" x="16" y="0" width="16" height="32">
  <image width="64" height="32" source="tiles.png"/>
 </tile>
</tileset>
