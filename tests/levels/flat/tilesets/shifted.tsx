<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="pieces" tilewidth="13" tileheight="11" tilecount="3" columns="0"><tileoffset x="2" y="3"/>
 <tile id="0">
  <image width="5" height="11" source="pole.png"/>
 </tile>
 <tile id="2">
  <image width="13" height="7" source="puddle.png"/>
 </tile>
 <tile id="5">
  <image width="8" height="8" source="box.png"/>
 </tile>
</tileset>
