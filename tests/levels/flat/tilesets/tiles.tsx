<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="tiles" tilewidth="8" tileheight="8" tilecount="8" columns="4">
 <image source="tiles.png" width="32" height="16"/>
 <tile id="6">
  <animation>
   <frame tileid="3" duration="100"/>
   <frame tileid="6" duration="150"/>
  </animation>
 </tile>
</tileset>
