<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="areas" tilewidth="320" tileheight="132" tilecount="2" columns="0" objectalignment="topleft">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="Lock">
  <properties>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="320" height="132" source="../../assets/tilesets/markers/Lock.png"/>
 </tile>
 <tile id="1" type="Pool">
  <image width="160" height="132" source="../../assets/tilesets/markers/Pool.png"/>
 </tile>
</tileset>
