<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="markers" tilewidth="54" tileheight="58" tilecount="70" columns="0" objectalignment="bottom">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="PlayerStart">
  <image width="44" height="51" source="../../assets/tilesets/markers/PlayerStart.png"/>
 </tile>
 <tile id="1" type="PartnerStart">
  <image width="44" height="51" source="../../assets/tilesets/markers/PartnerStart.png"/>
 </tile>
 <tile id="2" type="Exit">
  <image width="26" height="36" source="../../assets/tilesets/markers/Exit.png"/>
 </tile>
 <tile id="3" type="Checkpoint">
  <properties>
   <property name="refill" type="int" value="100"/>
  </properties>
  <image width="48" height="39" source="../../assets/tilesets/markers/Checkpoint.png"/>
 </tile>
 <tile id="4" type="Wave">
  <properties>
   <property name="alive" type="int" value="5"/>
   <property name="slots" type="int" value="0"/>
  </properties>
  <image width="38" height="40" source="../../assets/tilesets/markers/Wave.png"/>
 </tile>
 <tile id="5" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="bather"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="36" height="54" source="../../assets/tilesets/markers/Foe-bather.png"/>
 </tile>
 <tile id="6" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="bather2"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="40" height="47" source="../../assets/tilesets/markers/Foe-bather2.png"/>
 </tile>
 <tile id="7" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="bather3"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="34" height="50" source="../../assets/tilesets/markers/Foe-bather3.png"/>
 </tile>
 <tile id="8" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="bruiser"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="48" height="55" source="../../assets/tilesets/markers/Foe-bruiser.png"/>
 </tile>
 <tile id="9" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="charger"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="48" height="48" source="../../assets/tilesets/markers/Foe-charger.png"/>
 </tile>
 <tile id="10" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="thrower"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="34" height="52" source="../../assets/tilesets/markers/Foe-thrower.png"/>
 </tile>
 <tile id="11" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="carrier"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="52" height="57" source="../../assets/tilesets/markers/Foe-carrier.png"/>
 </tile>
 <tile id="12" type="Pickup">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="item" propertytype="Pickup.item" value="tea"/>
  </properties>
  <image width="20" height="19" source="../../assets/tilesets/markers/Pickup-tea.png"/>
 </tile>
 <tile id="13" type="Pickup">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="item" propertytype="Pickup.item" value="pie"/>
  </properties>
  <image width="22" height="16" source="../../assets/tilesets/markers/Pickup-pie.png"/>
 </tile>
 <tile id="14" type="Pickup">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="item" propertytype="Pickup.item" value="bottle"/>
  </properties>
  <image width="12" height="26" source="../../assets/tilesets/markers/Pickup-bottle.png"/>
 </tile>
 <tile id="15" type="Pickup">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="item" propertytype="Pickup.item" value="medal"/>
  </properties>
  <image width="16" height="21" source="../../assets/tilesets/markers/Pickup-medal.png"/>
 </tile>
 <tile id="16" type="Vent">
  <properties>
   <property name="every" type="int" value="180"/>
   <property name="first" type="int" value="60"/>
   <property name="lasts" type="int" value="60"/>
   <property name="once" type="bool" value="false"/>
   <property name="signal" type="string" value=""/>
   <property name="tell" type="int" value="48"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="28" height="44" source="../../assets/tilesets/markers/Vent.png"/>
 </tile>
 <tile id="17" type="Masonry">
  <properties>
   <property name="every" type="int" value="300"/>
   <property name="first" type="int" value="60"/>
   <property name="lasts" type="int" value="8"/>
   <property name="once" type="bool" value="false"/>
   <property name="signal" type="string" value=""/>
   <property name="tell" type="int" value="54"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="40" height="54" source="../../assets/tilesets/markers/Masonry.png"/>
 </tile>
 <tile id="18" type="Say">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="english" type="string" value=""/>
   <property name="russian" type="string" value=""/>
   <property name="signal" type="string" value=""/>
   <property name="ticks" type="int" value="240"/>
   <property name="wave" type="object" value="0"/>
   <property name="when" propertytype="Say.when" value="place"/>
  </properties>
  <image width="30" height="20" source="../../assets/tilesets/markers/Say.png"/>
 </tile>
 <tile id="19" type="Music">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="signal" type="string" value=""/>
   <property name="wave" type="object" value="0"/>
   <property name="when" propertytype="Music.when" value="place"/>
  </properties>
  <image width="24" height="21" source="../../assets/tilesets/markers/Music.png"/>
 </tile>
 <tile id="20" type="Signal">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="signal" type="string" value=""/>
   <property name="wave" type="object" value="0"/>
   <property name="when" propertytype="Signal.when" value="place"/>
  </properties>
  <image width="26" height="23" source="../../assets/tilesets/markers/Signal.png"/>
 </tile>
 <tile id="21" type="Scroll">
  <properties>
   <property name="mode" propertytype="Scroll.mode" value="follow"/>
   <property name="speed" type="int" value="0"/>
   <property name="stand" type="int" value="130"/>
  </properties>
  <image width="52" height="26" source="../../assets/tilesets/markers/Scroll.png"/>
 </tile>
 <tile id="22" type="Lane">
  <properties>
   <property name="index" type="int" value="0"/>
   <property name="shut" type="bool" value="false"/>
  </properties>
  <image width="48" height="16" source="../../assets/tilesets/markers/Lane.png"/>
 </tile>
 <tile id="23" type="Actor">
  <properties>
   <property name="on" type="object" value="0"/>
  </properties>
  <image width="40" height="47" source="../../assets/tilesets/markers/Actor.png"/>
 </tile>
 <tile id="24" type="Light">
  <properties>
   <property name="color" type="color" value="#ffffd090"/>
   <property name="flicker" propertytype="Light.flicker" value="steady"/>
   <property name="halo" type="float" value="0"/>
   <property name="layer" propertytype="Light.layer" value="wall"/>
   <property name="power" type="float" value="1"/>
   <property name="radius" type="int" value="96"/>
   <property name="z" type="float" value="25"/>
  </properties>
  <image width="40" height="34" source="../../assets/tilesets/markers/Light.png"/>
 </tile>
 <tile id="25" type="Street">
  <image width="38" height="41" source="../../assets/tilesets/markers/Street.png"/>
 </tile>
 <tile id="26" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="boarder"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="38" height="52" source="../../assets/tilesets/markers/Foe-boarder.png"/>
 </tile>
 <tile id="27" type="Girder">
  <properties>
   <property name="every" type="int" value="420"/>
   <property name="first" type="int" value="300"/>
   <property name="lasts" type="int" value="40"/>
   <property name="once" type="bool" value="false"/>
   <property name="signal" type="string" value=""/>
   <property name="tell" type="int" value="66"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="54" height="35" source="../../assets/tilesets/markers/Girder.png"/>
 </tile>
 <tile id="28" type="Lurch">
  <properties>
   <property name="every" type="int" value="360"/>
   <property name="first" type="int" value="240"/>
   <property name="lasts" type="int" value="14"/>
   <property name="once" type="bool" value="false"/>
   <property name="signal" type="string" value=""/>
   <property name="tell" type="int" value="48"/>
   <property name="wave" type="object" value="0"/>
   <property name="way" propertytype="Lurch.way" value="turns"/>
  </properties>
  <image width="46" height="31" source="../../assets/tilesets/markers/Lurch.png"/>
 </tile>
 <tile id="29" type="Brake">
  <properties>
   <property name="every" type="int" value="600"/>
   <property name="first" type="int" value="600"/>
   <property name="lasts" type="int" value="24"/>
   <property name="once" type="bool" value="false"/>
   <property name="signal" type="string" value=""/>
   <property name="tell" type="int" value="36"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="32" height="37" source="../../assets/tilesets/markers/Brake.png"/>
 </tile>
 <tile id="30" type="Beat">
  <image width="28" height="45" source="../../assets/tilesets/markers/Beat.png"/>
 </tile>
 <tile id="31" type="Traffic">
  <properties>
   <property name="ahead" type="int" value="640"/>
   <property name="kind" propertytype="Traffic.kind" value="sedan"/>
   <property name="lane" type="int" value="0"/>
   <property name="row" type="int" value="0"/>
   <property name="speed" type="int" value="640"/>
  </properties>
  <image width="42" height="19" source="../../assets/tilesets/markers/Traffic.png"/>
 </tile>
 <tile id="32" type="Catch">
  <properties>
   <property name="gap" type="int" value="48"/>
   <property name="limit" type="int" value="6600"/>
   <property name="lost" type="int" value="5600"/>
   <property name="rival" type="object" value="0"/>
  </properties>
  <image width="48" height="28" source="../../assets/tilesets/markers/Catch.png"/>
 </tile>
 <tile id="33" type="Rams">
  <properties>
   <property name="limit" type="int" value="840"/>
   <property name="number" type="int" value="4"/>
   <property name="rival" type="object" value="0"/>
  </properties>
  <image width="40" height="39" source="../../assets/tilesets/markers/Rams.png"/>
 </tile>
 <tile id="34" type="Squeeze">
  <properties>
   <property name="limit" type="int" value="1800"/>
   <property name="reach" type="int" value="72"/>
   <property name="rival" type="object" value="0"/>
   <property name="ticks" type="int" value="300"/>
  </properties>
  <image width="50" height="33" source="../../assets/tilesets/markers/Squeeze.png"/>
 </tile>
 <tile id="35" type="Tyre">
  <properties>
   <property name="hits" type="int" value="3"/>
   <property name="limit" type="int" value="1500"/>
   <property name="rival" type="object" value="0"/>
   <property name="within" type="int" value="48"/>
  </properties>
  <image width="36" height="35" source="../../assets/tilesets/markers/Tyre.png"/>
 </tile>
 <tile id="36" type="Crossing">
  <properties>
   <property name="hold_least" type="int" value="240"/>
   <property name="late" type="int" value="560"/>
   <property name="rival" type="object" value="0"/>
   <property name="train" type="int" value="3300"/>
  </properties>
  <image width="34" height="57" source="../../assets/tilesets/markers/Crossing.png"/>
 </tile>
 <tile id="37" type="Pickup">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="item" propertytype="Pickup.item" value="rounds"/>
  </properties>
  <image width="16" height="20" source="../../assets/tilesets/markers/Pickup-rounds.png"/>
 </tile>
 <tile id="38" type="Pickup">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="item" propertytype="Pickup.item" value="snowball"/>
  </properties>
  <image width="26" height="21" source="../../assets/tilesets/markers/Pickup-snowball.png"/>
 </tile>
 <tile id="39" type="Pickup">
  <properties>
   <property name="amount" type="int" value="0"/>
   <property name="item" propertytype="Pickup.item" value="token"/>
  </properties>
  <image width="18" height="18" source="../../assets/tilesets/markers/Pickup-token.png"/>
 </tile>
 <tile id="40" type="Goal">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="signal" type="string" value=""/>
   <property name="wave" type="object" value="0"/>
   <property name="when" propertytype="Goal.when" value="place"/>
  </properties>
  <image width="36" height="47" source="../../assets/tilesets/markers/Goal.png"/>
 </tile>
 <tile id="41" type="Scene">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="signal" type="string" value=""/>
   <property name="ticks" type="int" value="180"/>
   <property name="wave" type="object" value="0"/>
   <property name="way" type="int" value="0"/>
   <property name="when" propertytype="Scene.when" value="place"/>
  </properties>
  <image width="54" height="39" source="../../assets/tilesets/markers/Scene.png"/>
 </tile>
 <tile id="43" type="Witness">
  <properties>
   <property name="gives" type="string" value=""/>
   <property name="kind" propertytype="Witness.kind" value="patient"/>
   <property name="points" type="int" value="2000"/>
   <property name="ward" type="object" value="0"/>
  </properties>
  <image width="52" height="41" source="../../assets/tilesets/markers/Witness.png"/>
 </tile>
 <tile id="44" type="Trolley">
  <image width="52" height="23" source="../../assets/tilesets/markers/Trolley.png"/>
 </tile>
 <tile id="45" type="Duel">
  <properties>
   <property name="rounds" type="int" value="3"/>
  </properties>
  <image width="42" height="17" source="../../assets/tilesets/markers/Duel.png"/>
 </tile>
 <tile id="46" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="thrower_snow"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="44" height="48" source="../../assets/tilesets/markers/Foe-thrower_snow.png"/>
 </tile>
 <tile id="47" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="boxer"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="38" height="47" source="../../assets/tilesets/markers/Foe-boxer.png"/>
 </tile>
 <tile id="48" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="grappler"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="50" height="43" source="../../assets/tilesets/markers/Foe-grappler.png"/>
 </tile>
 <tile id="49" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="knifeman"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="44" height="53" source="../../assets/tilesets/markers/Foe-knifeman.png"/>
 </tile>
 <tile id="50" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="giant"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="54" height="58" source="../../assets/tilesets/markers/Foe-giant.png"/>
 </tile>
 <tile id="51" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="gunman"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="34" height="52" source="../../assets/tilesets/markers/Foe-gunman.png"/>
 </tile>
 <tile id="52" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="orderly"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="48" height="54" source="../../assets/tilesets/markers/Foe-orderly.png"/>
 </tile>
 <tile id="53" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="nurse"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="44" height="47" source="../../assets/tilesets/markers/Foe-nurse.png"/>
 </tile>
 <tile id="54" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="assassin"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="54" height="54" source="../../assets/tilesets/markers/Foe-assassin.png"/>
 </tile>
 <tile id="55" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="doorman"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="38" height="58" source="../../assets/tilesets/markers/Foe-doorman.png"/>
 </tile>
 <tile id="56" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="pegleg"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="34" height="47" source="../../assets/tilesets/markers/Foe-pegleg.png"/>
 </tile>
 <tile id="57" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="hitman"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="42" height="58" source="../../assets/tilesets/markers/Foe-hitman.png"/>
 </tile>
 <tile id="58" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="hitman2"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="48" height="46" source="../../assets/tilesets/markers/Foe-hitman2.png"/>
 </tile>
 <tile id="59" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="brakeman"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="46" height="54" source="../../assets/tilesets/markers/Foe-brakeman.png"/>
 </tile>
 <tile id="60" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="viktor"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="48" height="55" source="../../assets/tilesets/markers/Foe-viktor.png"/>
 </tile>
 <tile id="61" type="Foe">
  <properties>
   <property name="after" type="int" value="0"/>
   <property name="door" type="object" value="0"/>
   <property name="kind" propertytype="Foe.kind" value="viktor_torn"/>
   <property name="side" propertytype="Foe.side" value="right"/>
   <property name="spare" type="bool" value="false"/>
   <property name="wave" type="object" value="0"/>
  </properties>
  <image width="50" height="51" source="../../assets/tilesets/markers/Foe-viktor_torn.png"/>
 </tile>
 <tile id="62" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="patient"/>
  </properties>
  <image width="52" height="58" source="../../assets/tilesets/markers/Bystander-patient.png"/>
 </tile>
 <tile id="63" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="nurse_real"/>
  </properties>
  <image width="40" height="58" source="../../assets/tilesets/markers/Bystander-nurse_real.png"/>
 </tile>
 <tile id="64" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="nurse_real2"/>
  </properties>
  <image width="42" height="58" source="../../assets/tilesets/markers/Bystander-nurse_real2.png"/>
 </tile>
 <tile id="65" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="doctor"/>
  </properties>
  <image width="38" height="58" source="../../assets/tilesets/markers/Bystander-doctor.png"/>
 </tile>
 <tile id="66" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="doctor2"/>
  </properties>
  <image width="38" height="58" source="../../assets/tilesets/markers/Bystander-doctor2.png"/>
 </tile>
 <tile id="67" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="patient2"/>
  </properties>
  <image width="44" height="58" source="../../assets/tilesets/markers/Bystander-patient2.png"/>
 </tile>
 <tile id="68" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="guest"/>
  </properties>
  <image width="38" height="58" source="../../assets/tilesets/markers/Bystander-guest.png"/>
 </tile>
 <tile id="69" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="guest2"/>
  </properties>
  <image width="40" height="58" source="../../assets/tilesets/markers/Bystander-guest2.png"/>
 </tile>
 <tile id="70" type="Bystander">
  <properties>
   <property name="kind" propertytype="Bystander.kind" value="guest3"/>
  </properties>
  <image width="38" height="58" source="../../assets/tilesets/markers/Bystander-guest3.png"/>
 </tile>
</tileset>
