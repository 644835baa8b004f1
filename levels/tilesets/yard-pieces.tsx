<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="yard-pieces" tilewidth="320" tileheight="132" tilecount="114" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="320" height="132" source="../../assets/tilesets/yard/sky.png"/>
 </tile>
 <tile id="1">
  <image width="40" height="40" source="../../assets/tilesets/yard/sun.png"/>
 </tile>
 <tile id="2">
  <image width="160" height="100" source="../../assets/tilesets/yard/sun-glow.png"/>
 </tile>
 <tile id="3">
  <image width="220" height="84" source="../../assets/tilesets/yard/skyline.png"/>
 </tile>
 <tile id="4">
  <image width="220" height="84" source="../../assets/tilesets/yard/skyline-2.png"/>
 </tile>
 <tile id="5">
  <image width="210" height="76" source="../../assets/tilesets/yard/elevators.png"/>
 </tile>
 <tile id="6">
  <image width="150" height="90" source="../../assets/tilesets/yard/chimneys.png"/>
 </tile>
 <tile id="7">
  <image width="320" height="60" source="../../assets/tilesets/yard/haze.png"/>
 </tile>
 <tile id="8">
  <image width="320" height="40" source="../../assets/tilesets/yard/ground-mist.png"/>
 </tile>
 <tile id="9">
  <image width="256" height="34" source="../../assets/tilesets/yard/wagon-row.png"/>
 </tile>
 <tile id="10">
  <image width="160" height="26" source="../../assets/tilesets/yard/wires.png"/>
 </tile>
 <tile id="11">
  <image width="220" height="132" source="../../assets/tilesets/yard/wreck-glow.png"/>
 </tile>
 <tile id="12">
  <image width="216" height="104" source="../../assets/tilesets/yard/signal-bridge.png"/>
 </tile>
 <tile id="13">
  <image width="132" height="128" source="../../assets/tilesets/yard/coal-stage.png"/>
 </tile>
 <tile id="14">
  <image width="150" height="124" source="../../assets/tilesets/yard/yard-crane.png"/>
 </tile>
 <tile id="15">
  <image width="208" height="96" source="../../assets/tilesets/yard/boxcar.png"/>
 </tile>
 <tile id="16">
  <image width="208" height="96" source="../../assets/tilesets/yard/open-boxcar.png"/>
 </tile>
 <tile id="17">
  <image width="168" height="94" source="../../assets/tilesets/yard/tank-wagon.png"/>
 </tile>
 <tile id="18">
  <image width="176" height="92" source="../../assets/tilesets/yard/hopper.png"/>
 </tile>
 <tile id="19">
  <image width="64" height="40" source="../../assets/tilesets/yard/wheelset.png"/>
 </tile>
 <tile id="20">
  <image width="34" height="112" source="../../assets/tilesets/yard/signal-clear.png"/>
 </tile>
 <tile id="21">
  <image width="34" height="112" source="../../assets/tilesets/yard/signal-stop.png"/>
 </tile>
 <tile id="22">
  <image width="56" height="132" source="../../assets/tilesets/yard/mast.png"/>
 </tile>
 <tile id="23">
  <image width="52" height="132" source="../../assets/tilesets/yard/telegraph-pole.png"/>
 </tile>
 <tile id="24">
  <image width="112" height="98" source="../../assets/tilesets/yard/hut.png"/>
 </tile>
 <tile id="25">
  <image width="72" height="116" source="../../assets/tilesets/yard/water-crane.png"/>
 </tile>
 <tile id="26">
  <image width="84" height="60" source="../../assets/tilesets/yard/buffer-stop.png"/>
 </tile>
 <tile id="27">
  <image width="52" height="56" source="../../assets/tilesets/yard/sign.png"/>
 </tile>
 <tile id="28">
  <image width="96" height="40" source="../../assets/tilesets/yard/sleepers.png"/>
 </tile>
 <tile id="29">
  <image width="88" height="12" source="../../assets/tilesets/yard/puddle.png"/>
 </tile>
 <tile id="30">
  <image width="56" height="30" source="../../assets/tilesets/yard/weeds.png"/>
 </tile>
 <tile id="31">
  <image width="52" height="32" source="../../assets/tilesets/yard/tyres.png"/>
 </tile>
 <tile id="32">
  <image width="104" height="60" source="../../assets/tilesets/yard/handcar.png"/>
 </tile>
 <tile id="33">
  <image width="56" height="26" source="../../assets/tilesets/yard/suitcase.png"/>
 </tile>
 <tile id="34">
  <image width="170" height="78" source="../../assets/tilesets/yard/debris.png"/>
 </tile>
 <tile id="35">
  <image width="60" height="22" source="../../assets/tilesets/yard/bedding.png"/>
 </tile>
 <tile id="36">
  <image width="60" height="132" source="../../assets/tilesets/yard/near-signal.png"/>
 </tile>
 <tile id="37">
  <image width="62" height="132" source="../../assets/tilesets/yard/near-wagon.png"/>
 </tile>
 <tile id="38">
  <image width="130" height="40" source="../../assets/tilesets/yard/near-weeds.png"/>
 </tile>
 <tile id="39">
  <image width="320" height="34" source="../../assets/tilesets/yard/near-wires.png"/>
 </tile>
 <tile id="40">
  <image width="110" height="132" source="../../assets/tilesets/yard/near-fence.png"/>
 </tile>
 <tile id="41">
  <image width="48" height="52" source="../../assets/tilesets/yard/near-drum.png"/>
 </tile>
 <tile id="42">
  <image width="34" height="46" source="../../assets/tilesets/yard/drum.png"/>
  <animation>
   <frame tileid="42" duration="1000"/>
   <frame tileid="43" duration="1000"/>
  </animation>
 </tile>
 <tile id="43">
  <image width="34" height="46" source="../../assets/tilesets/yard/drum-1.png"/>
 </tile>
 <tile id="44">
  <image width="44" height="40" source="../../assets/tilesets/yard/crate.png"/>
  <animation>
   <frame tileid="44" duration="1000"/>
   <frame tileid="45" duration="1000"/>
  </animation>
 </tile>
 <tile id="45">
  <image width="44" height="40" source="../../assets/tilesets/yard/crate-1.png"/>
 </tile>
 <tile id="46">
  <image width="42" height="60" source="../../assets/tilesets/yard/cabinet.png"/>
  <animation>
   <frame tileid="46" duration="1000"/>
   <frame tileid="47" duration="1000"/>
  </animation>
 </tile>
 <tile id="47">
  <image width="42" height="60" source="../../assets/tilesets/yard/cabinet-1.png"/>
 </tile>
 <tile id="48">
  <image width="96" height="84" source="../../assets/tilesets/yard/fence.png"/>
  <animation>
   <frame tileid="48" duration="1000"/>
   <frame tileid="49" duration="1000"/>
  </animation>
 </tile>
 <tile id="49">
  <image width="96" height="84" source="../../assets/tilesets/yard/fence-1.png"/>
 </tile>
 <tile id="50">
  <image width="28" height="52" source="../../assets/tilesets/yard/switch-stand.png"/>
  <animation>
   <frame tileid="50" duration="1000"/>
   <frame tileid="51" duration="1000"/>
  </animation>
 </tile>
 <tile id="51">
  <image width="28" height="52" source="../../assets/tilesets/yard/switch-stand-1.png"/>
 </tile>
 <tile id="52">
  <image width="40" height="72" source="../../assets/tilesets/yard/fire-drum.png"/>
  <animation>
   <frame tileid="52" duration="90"/>
   <frame tileid="53" duration="90"/>
   <frame tileid="54" duration="90"/>
   <frame tileid="55" duration="90"/>
   <frame tileid="56" duration="90"/>
   <frame tileid="57" duration="90"/>
  </animation>
 </tile>
 <tile id="53">
  <image width="40" height="72" source="../../assets/tilesets/yard/fire-drum-1.png"/>
 </tile>
 <tile id="54">
  <image width="40" height="72" source="../../assets/tilesets/yard/fire-drum-2.png"/>
 </tile>
 <tile id="55">
  <image width="40" height="72" source="../../assets/tilesets/yard/fire-drum-3.png"/>
 </tile>
 <tile id="56">
  <image width="40" height="72" source="../../assets/tilesets/yard/fire-drum-4.png"/>
 </tile>
 <tile id="57">
  <image width="40" height="72" source="../../assets/tilesets/yard/fire-drum-5.png"/>
 </tile>
 <tile id="58">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames.png"/>
  <animation>
   <frame tileid="58" duration="80"/>
   <frame tileid="59" duration="80"/>
   <frame tileid="60" duration="80"/>
   <frame tileid="61" duration="80"/>
   <frame tileid="62" duration="80"/>
   <frame tileid="63" duration="80"/>
   <frame tileid="64" duration="80"/>
   <frame tileid="65" duration="80"/>
  </animation>
 </tile>
 <tile id="59">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames-1.png"/>
 </tile>
 <tile id="60">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames-2.png"/>
 </tile>
 <tile id="61">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames-3.png"/>
 </tile>
 <tile id="62">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames-4.png"/>
 </tile>
 <tile id="63">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames-5.png"/>
 </tile>
 <tile id="64">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames-6.png"/>
 </tile>
 <tile id="65">
  <image width="64" height="60" source="../../assets/tilesets/yard/flames-7.png"/>
 </tile>
 <tile id="66">
  <image width="28" height="26" source="../../assets/tilesets/yard/small-flames.png"/>
  <animation>
   <frame tileid="66" duration="90"/>
   <frame tileid="67" duration="90"/>
   <frame tileid="68" duration="90"/>
   <frame tileid="69" duration="90"/>
   <frame tileid="70" duration="90"/>
   <frame tileid="71" duration="90"/>
  </animation>
 </tile>
 <tile id="67">
  <image width="28" height="26" source="../../assets/tilesets/yard/small-flames-1.png"/>
 </tile>
 <tile id="68">
  <image width="28" height="26" source="../../assets/tilesets/yard/small-flames-2.png"/>
 </tile>
 <tile id="69">
  <image width="28" height="26" source="../../assets/tilesets/yard/small-flames-3.png"/>
 </tile>
 <tile id="70">
  <image width="28" height="26" source="../../assets/tilesets/yard/small-flames-4.png"/>
 </tile>
 <tile id="71">
  <image width="28" height="26" source="../../assets/tilesets/yard/small-flames-5.png"/>
 </tile>
 <tile id="72">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke.png"/>
  <animation>
   <frame tileid="72" duration="150"/>
   <frame tileid="73" duration="150"/>
   <frame tileid="74" duration="150"/>
   <frame tileid="75" duration="150"/>
   <frame tileid="76" duration="150"/>
   <frame tileid="77" duration="150"/>
   <frame tileid="78" duration="150"/>
   <frame tileid="79" duration="150"/>
  </animation>
 </tile>
 <tile id="73">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke-1.png"/>
 </tile>
 <tile id="74">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke-2.png"/>
 </tile>
 <tile id="75">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke-3.png"/>
 </tile>
 <tile id="76">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke-4.png"/>
 </tile>
 <tile id="77">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke-5.png"/>
 </tile>
 <tile id="78">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke-6.png"/>
 </tile>
 <tile id="79">
  <image width="120" height="132" source="../../assets/tilesets/yard/smoke-7.png"/>
 </tile>
 <tile id="80">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke.png"/>
  <animation>
   <frame tileid="80" duration="140"/>
   <frame tileid="81" duration="140"/>
   <frame tileid="82" duration="140"/>
   <frame tileid="83" duration="140"/>
   <frame tileid="84" duration="140"/>
   <frame tileid="85" duration="140"/>
   <frame tileid="86" duration="140"/>
   <frame tileid="87" duration="140"/>
  </animation>
 </tile>
 <tile id="81">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke-1.png"/>
 </tile>
 <tile id="82">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke-2.png"/>
 </tile>
 <tile id="83">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke-3.png"/>
 </tile>
 <tile id="84">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke-4.png"/>
 </tile>
 <tile id="85">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke-5.png"/>
 </tile>
 <tile id="86">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke-6.png"/>
 </tile>
 <tile id="87">
  <image width="60" height="40" source="../../assets/tilesets/yard/pipe-smoke-7.png"/>
 </tile>
 <tile id="88">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam.png"/>
  <animation>
   <frame tileid="88" duration="120"/>
   <frame tileid="89" duration="120"/>
   <frame tileid="90" duration="120"/>
   <frame tileid="91" duration="120"/>
   <frame tileid="92" duration="120"/>
   <frame tileid="93" duration="120"/>
   <frame tileid="94" duration="120"/>
   <frame tileid="95" duration="120"/>
  </animation>
 </tile>
 <tile id="89">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam-1.png"/>
 </tile>
 <tile id="90">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam-2.png"/>
 </tile>
 <tile id="91">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam-3.png"/>
 </tile>
 <tile id="92">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam-4.png"/>
 </tile>
 <tile id="93">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam-5.png"/>
 </tile>
 <tile id="94">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam-6.png"/>
 </tile>
 <tile id="95">
  <image width="72" height="36" source="../../assets/tilesets/yard/steam-7.png"/>
 </tile>
 <tile id="96">
  <image width="44" height="112" source="../../assets/tilesets/yard/crossing-signal.png"/>
  <animation>
   <frame tileid="96" duration="560"/>
   <frame tileid="97" duration="560"/>
  </animation>
 </tile>
 <tile id="97">
  <image width="44" height="112" source="../../assets/tilesets/yard/crossing-signal-1.png"/>
 </tile>
 <tile id="98">
  <image width="34" height="112" source="../../assets/tilesets/yard/blinker.png"/>
  <animation>
   <frame tileid="98" duration="700"/>
   <frame tileid="99" duration="500"/>
  </animation>
 </tile>
 <tile id="99">
  <image width="34" height="112" source="../../assets/tilesets/yard/blinker-1.png"/>
 </tile>
 <tile id="100">
  <image width="44" height="66" source="../../assets/tilesets/yard/tramp.png"/>
  <animation>
   <frame tileid="100" duration="420"/>
   <frame tileid="101" duration="180"/>
   <frame tileid="102" duration="420"/>
   <frame tileid="103" duration="180"/>
  </animation>
 </tile>
 <tile id="101">
  <image width="44" height="66" source="../../assets/tilesets/yard/tramp-1.png"/>
 </tile>
 <tile id="102">
  <image width="44" height="66" source="../../assets/tilesets/yard/tramp-2.png"/>
 </tile>
 <tile id="103">
  <image width="44" height="66" source="../../assets/tilesets/yard/tramp-3.png"/>
 </tile>
 <tile id="104">
  <image width="30" height="14" source="../../assets/tilesets/yard/rat.png"/>
  <animation>
   <frame tileid="104" duration="110"/>
   <frame tileid="105" duration="110"/>
   <frame tileid="106" duration="110"/>
   <frame tileid="107" duration="110"/>
   <frame tileid="108" duration="1700"/>
  </animation>
 </tile>
 <tile id="105">
  <image width="30" height="14" source="../../assets/tilesets/yard/rat-1.png"/>
 </tile>
 <tile id="106">
  <image width="30" height="14" source="../../assets/tilesets/yard/rat-2.png"/>
 </tile>
 <tile id="107">
  <image width="30" height="14" source="../../assets/tilesets/yard/rat-3.png"/>
 </tile>
 <tile id="108">
  <image width="30" height="14" source="../../assets/tilesets/yard/rat-4.png"/>
 </tile>
 <tile id="109">
  <image width="16" height="12" source="../../assets/tilesets/yard/pigeon.png"/>
  <animation>
   <frame tileid="109" duration="1300"/>
   <frame tileid="110" duration="140"/>
   <frame tileid="111" duration="160"/>
   <frame tileid="112" duration="140"/>
  </animation>
 </tile>
 <tile id="110">
  <image width="16" height="12" source="../../assets/tilesets/yard/pigeon-1.png"/>
 </tile>
 <tile id="111">
  <image width="16" height="12" source="../../assets/tilesets/yard/pigeon-2.png"/>
 </tile>
 <tile id="112">
  <image width="16" height="12" source="../../assets/tilesets/yard/pigeon-3.png"/>
 </tile>
 <tile id="113">
  <image width="304" height="120" source="../../assets/tilesets/yard/wreck.png"/>
 </tile>
</tileset>
