<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="areas" tilewidth="1500" tileheight="132" tilecount="6" columns="0" objectalignment="topleft">
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
 <tile id="2" type="Stretch">
  <image width="320" height="132" source="../../assets/tilesets/markers/Stretch.png"/>
 </tile>
 <tile id="3" type="Works">
  <properties>
   <property name="lane" type="int" value="0"/>
   <property name="row" type="int" value="0"/>
  </properties>
  <image width="300" height="24" source="../../assets/tilesets/markers/Works.png"/>
 </tile>
 <tile id="4" type="Pillar">
  <properties>
   <property name="line" type="int" value="1"/>
   <property name="row" type="int" value="0"/>
  </properties>
  <image width="1500" height="24" source="../../assets/tilesets/markers/Pillar.png"/>
 </tile>
 <tile id="5" type="Ramp">
  <properties>
   <property name="lane" type="int" value="0"/>
   <property name="row" type="int" value="0"/>
  </properties>
  <image width="160" height="24" source="../../assets/tilesets/markers/Ramp.png"/>
 </tile>
</tileset>
