<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" name="tiles" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <tileoffset x="0" y="2"/>
 <image source="tiles.png" width="64" height="32"/>
 <tile id="6" type="Foe">
  <properties>
   <property name="side" value="left"/>
  </properties>
 </tile>
 <tile id="2">
  <animation>
   <frame tileid="2" duration="100"/>
   <frame tileid="3" duration="150"/>
  </animation>
 </tile>
</tileset>
