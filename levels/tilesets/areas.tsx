<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="areas" tilewidth="1500" tileheight="132" tilecount="14" columns="0" objectalignment="topleft">
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
 <tile id="6" type="Room">
  <properties>
   <property name="kind" propertytype="Room.kind" value="room"/>
  </properties>
  <image width="320" height="132" source="../../assets/tilesets/markers/Room.png"/>
 </tile>
 <tile id="7" type="Door">
  <properties>
   <property name="room" type="object" value="0"/>
  </properties>
  <image width="64" height="104" source="../../assets/tilesets/markers/Door.png"/>
 </tile>
 <tile id="8" type="Cover">
  <image width="48" height="40" source="../../assets/tilesets/markers/Cover.png"/>
 </tile>
 <tile id="9" type="Prop">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="holds" propertytype="Prop.holds" value="nothing"/>
   <property name="piece" propertytype="Prop.piece" value="crate"/>
   <property name="secret" type="bool" value="false"/>
  </properties>
  <image width="32" height="48" source="../../assets/tilesets/markers/Prop.png"/>
 </tile>
 <tile id="10" type="Drift">
  <properties>
   <property name="balls" type="int" value="3"/>
   <property name="item" propertytype="Drift.item" value="snowball"/>
  </properties>
  <image width="96" height="40" source="../../assets/tilesets/markers/Drift.png"/>
 </tile>
 <tile id="11" type="Slope">
  <properties>
   <property name="high" type="int" value="0"/>
   <property name="low" type="int" value="0"/>
  </properties>
  <image width="112" height="132" source="../../assets/tilesets/markers/Slope.png"/>
 </tile>
 <tile id="12" type="Wagon">
  <properties>
   <property name="comes" propertytype="Wagon.comes" value="right"/>
   <property name="every" type="int" value="420"/>
   <property name="first" type="int" value="120"/>
   <property name="length" type="int" value="140"/>
   <property name="signal" type="string" value=""/>
   <property name="stays" type="int" value="240"/>
   <property name="tell" type="int" value="72"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="208" height="132" source="../../assets/tilesets/markers/Wagon.png"/>
 </tile>
 <tile id="13" type="Dark">
  <properties>
   <property name="signal" type="string" value=""/>
  </properties>
  <image width="320" height="132" source="../../assets/tilesets/markers/Dark.png"/>
 </tile>
</tileset>
