<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="bathhouse-pieces" tilewidth="320" tileheight="132" tilecount="104" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="48" height="124" source="../../assets/tilesets/bathhouse/column.png"/>
 </tile>
 <tile id="1">
  <image width="112" height="112" source="../../assets/tilesets/bathhouse/arch.png"/>
 </tile>
 <tile id="2">
  <image width="16" height="24" source="../../assets/tilesets/bathhouse/globe.png"/>
 </tile>
 <tile id="3">
  <image width="16" height="36" source="../../assets/tilesets/bathhouse/chain-globe.png"/>
 </tile>
 <tile id="4">
  <image width="72" height="22" source="../../assets/tilesets/bathhouse/tube.png"/>
 </tile>
 <tile id="5">
  <image width="20" height="26" source="../../assets/tilesets/bathhouse/cage-lamp.png"/>
 </tile>
 <tile id="6">
  <image width="56" height="72" source="../../assets/tilesets/bathhouse/window.png"/>
 </tile>
 <tile id="7">
  <image width="64" height="112" source="../../assets/tilesets/bathhouse/street-door.png"/>
 </tile>
 <tile id="8">
  <image width="64" height="112" source="../../assets/tilesets/bathhouse/boiler-door.png"/>
 </tile>
 <tile id="9">
  <image width="96" height="72" source="../../assets/tilesets/bathhouse/mosaic.png"/>
 </tile>
 <tile id="10">
  <image width="96" height="40" source="../../assets/tilesets/bathhouse/crack.png"/>
 </tile>
 <tile id="11">
  <image width="40" height="50" source="../../assets/tilesets/bathhouse/rules.png"/>
 </tile>
 <tile id="12">
  <image width="128" height="60" source="../../assets/tilesets/bathhouse/podium.png"/>
 </tile>
 <tile id="13">
  <image width="144" height="124" source="../../assets/tilesets/bathhouse/furnace.png"/>
 </tile>
 <tile id="14">
  <image width="72" height="76" source="../../assets/tilesets/bathhouse/coals.png"/>
  <animation>
   <frame tileid="14" duration="170"/>
   <frame tileid="15" duration="130"/>
   <frame tileid="16" duration="190"/>
   <frame tileid="17" duration="150"/>
  </animation>
 </tile>
 <tile id="15">
  <image width="72" height="76" source="../../assets/tilesets/bathhouse/coals-1.png"/>
 </tile>
 <tile id="16">
  <image width="72" height="76" source="../../assets/tilesets/bathhouse/coals-2.png"/>
 </tile>
 <tile id="17">
  <image width="72" height="76" source="../../assets/tilesets/bathhouse/coals-3.png"/>
 </tile>
 <tile id="18">
  <image width="112" height="96" source="../../assets/tilesets/bathhouse/furnace-door.png"/>
  <animation>
   <frame tileid="18" duration="1000"/>
   <frame tileid="19" duration="1000"/>
   <frame tileid="20" duration="1000"/>
  </animation>
 </tile>
 <tile id="19">
  <image width="112" height="96" source="../../assets/tilesets/bathhouse/furnace-door-1.png"/>
 </tile>
 <tile id="20">
  <image width="112" height="96" source="../../assets/tilesets/bathhouse/furnace-door-2.png"/>
 </tile>
 <tile id="21">
  <image width="104" height="116" source="../../assets/tilesets/bathhouse/stove.png"/>
 </tile>
 <tile id="22">
  <image width="96" height="52" source="../../assets/tilesets/bathhouse/coal-heap.png"/>
 </tile>
 <tile id="23">
  <image width="80" height="44" source="../../assets/tilesets/bathhouse/barrow.png"/>
 </tile>
 <tile id="24">
  <image width="56" height="72" source="../../assets/tilesets/bathhouse/frosted-window.png"/>
 </tile>
 <tile id="25">
  <image width="104" height="34" source="../../assets/tilesets/bathhouse/bench.png"/>
 </tile>
 <tile id="26">
  <image width="30" height="32" source="../../assets/tilesets/bathhouse/bucket.png"/>
 </tile>
 <tile id="27">
  <image width="64" height="56" source="../../assets/tilesets/bathhouse/basin.png"/>
 </tile>
 <tile id="28">
  <image width="34" height="84" source="../../assets/tilesets/bathhouse/shower.png"/>
 </tile>
 <tile id="29">
  <image width="112" height="60" source="../../assets/tilesets/bathhouse/hooks.png"/>
 </tile>
 <tile id="30">
  <image width="112" height="100" source="../../assets/tilesets/bathhouse/lockers.png"/>
 </tile>
 <tile id="31">
  <image width="72" height="66" source="../../assets/tilesets/bathhouse/samovar.png"/>
 </tile>
 <tile id="32">
  <image width="44" height="58" source="../../assets/tilesets/bathhouse/mirror.png"/>
 </tile>
 <tile id="33">
  <image width="30" height="30" source="../../assets/tilesets/bathhouse/clock.png"/>
 </tile>
 <tile id="34">
  <image width="72" height="44" source="../../assets/tilesets/bathhouse/brooms.png"/>
 </tile>
 <tile id="35">
  <image width="36" height="40" source="../../assets/tilesets/bathhouse/life-ring.png"/>
 </tile>
 <tile id="36">
  <image width="72" height="96" source="../../assets/tilesets/bathhouse/palm.png"/>
 </tile>
 <tile id="37">
  <image width="112" height="72" source="../../assets/tilesets/bathhouse/tub.png"/>
 </tile>
 <tile id="38">
  <image width="96" height="16" source="../../assets/tilesets/bathhouse/pipe.png"/>
 </tile>
 <tile id="39">
  <image width="96" height="24" source="../../assets/tilesets/bathhouse/thin-pipes.png"/>
 </tile>
 <tile id="40">
  <image width="32" height="132" source="../../assets/tilesets/bathhouse/riser.png"/>
 </tile>
 <tile id="41">
  <image width="34" height="40" source="../../assets/tilesets/bathhouse/valve.png"/>
 </tile>
 <tile id="42">
  <image width="40" height="30" source="../../assets/tilesets/bathhouse/vent.png"/>
 </tile>
 <tile id="43">
  <image width="64" height="20" source="../../assets/tilesets/bathhouse/grating.png"/>
 </tile>
 <tile id="44">
  <image width="150" height="118" source="../../assets/tilesets/bathhouse/boiler.png"/>
 </tile>
 <tile id="45">
  <image width="96" height="40" source="../../assets/tilesets/bathhouse/rail.png"/>
 </tile>
 <tile id="46">
  <image width="24" height="40" source="../../assets/tilesets/bathhouse/rail-end.png"/>
 </tile>
 <tile id="47">
  <image width="40" height="44" source="../../assets/tilesets/bathhouse/ladder.png"/>
 </tile>
 <tile id="48">
  <image width="300" height="24" source="../../assets/tilesets/bathhouse/near-pipes.png"/>
 </tile>
 <tile id="49">
  <image width="40" height="132" source="../../assets/tilesets/bathhouse/near-column.png"/>
 </tile>
 <tile id="50">
  <image width="220" height="40" source="../../assets/tilesets/bathhouse/near-beam.png"/>
 </tile>
 <tile id="51">
  <image width="20" height="110" source="../../assets/tilesets/bathhouse/near-chain.png"/>
 </tile>
 <tile id="52">
  <image width="30" height="36" source="../../assets/tilesets/bathhouse/gauge.png"/>
  <animation>
   <frame tileid="52" duration="260"/>
   <frame tileid="53" duration="90"/>
   <frame tileid="54" duration="180"/>
   <frame tileid="55" duration="110"/>
  </animation>
 </tile>
 <tile id="53">
  <image width="30" height="36" source="../../assets/tilesets/bathhouse/gauge-1.png"/>
 </tile>
 <tile id="54">
  <image width="30" height="36" source="../../assets/tilesets/bathhouse/gauge-2.png"/>
 </tile>
 <tile id="55">
  <image width="30" height="36" source="../../assets/tilesets/bathhouse/gauge-3.png"/>
 </tile>
 <tile id="56">
  <image width="26" height="17" source="../../assets/tilesets/bathhouse/sign-bath.png"/>
 </tile>
 <tile id="57">
  <image width="37" height="17" source="../../assets/tilesets/bathhouse/sign-steam.png"/>
 </tile>
 <tile id="58">
  <image width="24" height="17" source="../../assets/tilesets/bathhouse/sign-shower.png"/>
 </tile>
 <tile id="59">
  <image width="90" height="46" source="../../assets/tilesets/bathhouse/pushup.png"/>
  <animation>
   <frame tileid="59" duration="420"/>
   <frame tileid="60" duration="130"/>
   <frame tileid="61" duration="260"/>
   <frame tileid="62" duration="160"/>
  </animation>
 </tile>
 <tile id="60">
  <image width="90" height="46" source="../../assets/tilesets/bathhouse/pushup-1.png"/>
 </tile>
 <tile id="61">
  <image width="90" height="46" source="../../assets/tilesets/bathhouse/pushup-2.png"/>
 </tile>
 <tile id="62">
  <image width="90" height="46" source="../../assets/tilesets/bathhouse/pushup-3.png"/>
 </tile>
 <tile id="63">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/sitter.png"/>
  <animation>
   <frame tileid="63" duration="900"/>
   <frame tileid="64" duration="260"/>
   <frame tileid="65" duration="700"/>
   <frame tileid="66" duration="260"/>
  </animation>
 </tile>
 <tile id="64">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/sitter-1.png"/>
 </tile>
 <tile id="65">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/sitter-2.png"/>
 </tile>
 <tile id="66">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/sitter-3.png"/>
 </tile>
 <tile id="67">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/old-sitter.png"/>
  <animation>
   <frame tileid="67" duration="900"/>
   <frame tileid="68" duration="260"/>
   <frame tileid="69" duration="700"/>
   <frame tileid="70" duration="260"/>
  </animation>
 </tile>
 <tile id="68">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/old-sitter-1.png"/>
 </tile>
 <tile id="69">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/old-sitter-2.png"/>
 </tile>
 <tile id="70">
  <image width="56" height="82" source="../../assets/tilesets/bathhouse/old-sitter-3.png"/>
 </tile>
 <tile id="71">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/stander.png"/>
  <animation>
   <frame tileid="71" duration="900"/>
   <frame tileid="72" duration="260"/>
   <frame tileid="73" duration="700"/>
   <frame tileid="74" duration="260"/>
  </animation>
 </tile>
 <tile id="72">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/stander-1.png"/>
 </tile>
 <tile id="73">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/stander-2.png"/>
 </tile>
 <tile id="74">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/stander-3.png"/>
 </tile>
 <tile id="75">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/whisker.png"/>
  <animation>
   <frame tileid="75" duration="420"/>
   <frame tileid="76" duration="90"/>
   <frame tileid="77" duration="200"/>
   <frame tileid="78" duration="160"/>
  </animation>
 </tile>
 <tile id="76">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/whisker-1.png"/>
 </tile>
 <tile id="77">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/whisker-2.png"/>
 </tile>
 <tile id="78">
  <image width="60" height="98" source="../../assets/tilesets/bathhouse/whisker-3.png"/>
 </tile>
 <tile id="79">
  <image width="40" height="34" source="../../assets/tilesets/bathhouse/bather.png"/>
  <animation>
   <frame tileid="79" duration="700"/>
   <frame tileid="80" duration="300"/>
   <frame tileid="81" duration="600"/>
   <frame tileid="82" duration="300"/>
  </animation>
 </tile>
 <tile id="80">
  <image width="40" height="34" source="../../assets/tilesets/bathhouse/bather-1.png"/>
 </tile>
 <tile id="81">
  <image width="40" height="34" source="../../assets/tilesets/bathhouse/bather-2.png"/>
 </tile>
 <tile id="82">
  <image width="40" height="34" source="../../assets/tilesets/bathhouse/bather-3.png"/>
 </tile>
 <tile id="83">
  <image width="56" height="22" source="../../assets/tilesets/bathhouse/crawl.png"/>
  <animation>
   <frame tileid="83" duration="260"/>
   <frame tileid="84" duration="200"/>
   <frame tileid="85" duration="200"/>
   <frame tileid="86" duration="260"/>
  </animation>
 </tile>
 <tile id="84">
  <image width="56" height="22" source="../../assets/tilesets/bathhouse/crawl-1.png"/>
 </tile>
 <tile id="85">
  <image width="56" height="22" source="../../assets/tilesets/bathhouse/crawl-2.png"/>
 </tile>
 <tile id="86">
  <image width="56" height="22" source="../../assets/tilesets/bathhouse/crawl-3.png"/>
 </tile>
 <tile id="87">
  <image width="320" height="132" source="../../assets/tilesets/bathhouse/haze.png"/>
 </tile>
 <tile id="88">
  <image width="320" height="60" source="../../assets/tilesets/bathhouse/low-steam.png"/>
 </tile>
 <tile id="89">
  <image width="72" height="120" source="../../assets/tilesets/bathhouse/plume.png"/>
 </tile>
 <tile id="90">
  <image width="72" height="120" source="../../assets/tilesets/bathhouse/plume-left.png"/>
 </tile>
 <tile id="91">
  <image width="128" height="132" source="../../assets/tilesets/bathhouse/shaft-cold.png"/>
 </tile>
 <tile id="92">
  <image width="128" height="132" source="../../assets/tilesets/bathhouse/shaft-warm.png"/>
 </tile>
 <tile id="93">
  <image width="160" height="60" source="../../assets/tilesets/bathhouse/soot-shade.png"/>
 </tile>
 <tile id="94">
  <image width="220" height="132" source="../../assets/tilesets/bathhouse/fire-glow.png"/>
 </tile>
 <tile id="95">
  <image width="320" height="132" source="../../assets/tilesets/bathhouse/sky.png"/>
 </tile>
 <tile id="96">
  <image width="192" height="90" source="../../assets/tilesets/bathhouse/skyline.png"/>
 </tile>
 <tile id="97">
  <image width="192" height="90" source="../../assets/tilesets/bathhouse/skyline-2.png"/>
 </tile>
 <tile id="98">
  <image width="48" height="72" source="../../assets/tilesets/bathhouse/wisp.png"/>
  <animation>
   <frame tileid="98" duration="150"/>
   <frame tileid="99" duration="150"/>
   <frame tileid="100" duration="150"/>
   <frame tileid="101" duration="150"/>
   <frame tileid="102" duration="150"/>
   <frame tileid="103" duration="150"/>
  </animation>
 </tile>
 <tile id="99">
  <image width="48" height="72" source="../../assets/tilesets/bathhouse/wisp-1.png"/>
 </tile>
 <tile id="100">
  <image width="48" height="72" source="../../assets/tilesets/bathhouse/wisp-2.png"/>
 </tile>
 <tile id="101">
  <image width="48" height="72" source="../../assets/tilesets/bathhouse/wisp-3.png"/>
 </tile>
 <tile id="102">
  <image width="48" height="72" source="../../assets/tilesets/bathhouse/wisp-4.png"/>
 </tile>
 <tile id="103">
  <image width="48" height="72" source="../../assets/tilesets/bathhouse/wisp-5.png"/>
 </tile>
</tileset>
