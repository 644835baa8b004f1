<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="snow-pieces" tilewidth="320" tileheight="132" tilecount="137" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="320" height="132" source="../../assets/tilesets/snow/sky.png"/>
 </tile>
 <tile id="1">
  <image width="320" height="44" source="../../assets/tilesets/snow/far-wood.png"/>
 </tile>
 <tile id="2">
  <image width="320" height="52" source="../../assets/tilesets/snow/wood.png"/>
 </tile>
 <tile id="3">
  <image width="200" height="52" source="../../assets/tilesets/snow/village.png"/>
 </tile>
 <tile id="4">
  <image width="64" height="70" source="../../assets/tilesets/snow/church.png"/>
 </tile>
 <tile id="5">
  <image width="320" height="44" source="../../assets/tilesets/snow/snow-mist.png"/>
 </tile>
 <tile id="6">
  <image width="150" height="120" source="../../assets/tilesets/snow/lamp-glow.png"/>
 </tile>
 <tile id="7">
  <image width="240" height="100" source="../../assets/tilesets/snow/wing.png"/>
 </tile>
 <tile id="8">
  <image width="110" height="132" source="../../assets/tilesets/snow/boiler-house.png"/>
 </tile>
 <tile id="9">
  <image width="150" height="96" source="../../assets/tilesets/snow/izba.png"/>
 </tile>
 <tile id="10">
  <image width="80" height="132" source="../../assets/tilesets/snow/birch.png"/>
 </tile>
 <tile id="11">
  <image width="80" height="132" source="../../assets/tilesets/snow/birch-2.png"/>
 </tile>
 <tile id="12">
  <image width="80" height="132" source="../../assets/tilesets/snow/birch-3.png"/>
 </tile>
 <tile id="13">
  <image width="40" height="120" source="../../assets/tilesets/snow/thin-birch.png"/>
 </tile>
 <tile id="14">
  <image width="40" height="120" source="../../assets/tilesets/snow/thin-birch-2.png"/>
 </tile>
 <tile id="15">
  <image width="40" height="120" source="../../assets/tilesets/snow/thin-birch-3.png"/>
 </tile>
 <tile id="16">
  <image width="150" height="44" source="../../assets/tilesets/snow/fallen-birch.png"/>
 </tile>
 <tile id="17">
  <image width="64" height="104" source="../../assets/tilesets/snow/fir.png"/>
 </tile>
 <tile id="18">
  <image width="40" height="58" source="../../assets/tilesets/snow/small-fir.png"/>
 </tile>
 <tile id="19">
  <image width="56" height="96" source="../../assets/tilesets/snow/coat-tree.png"/>
 </tile>
 <tile id="20">
  <image width="64" height="88" source="../../assets/tilesets/snow/window.png"/>
 </tile>
 <tile id="21">
  <image width="72" height="112" source="../../assets/tilesets/snow/back-door.png"/>
 </tile>
 <tile id="22">
  <image width="40" height="112" source="../../assets/tilesets/snow/wall-end.png"/>
 </tile>
 <tile id="23">
  <image width="44" height="22" source="../../assets/tilesets/snow/wall-sign.png"/>
 </tile>
 <tile id="24">
  <image width="44" height="116" source="../../assets/tilesets/snow/lamp-post.png"/>
 </tile>
 <tile id="25">
  <image width="36" height="100" source="../../assets/tilesets/snow/shrine.png"/>
 </tile>
 <tile id="26">
  <image width="104" height="46" source="../../assets/tilesets/snow/sledge.png"/>
 </tile>
 <tile id="27">
  <image width="104" height="40" source="../../assets/tilesets/snow/ice-hole.png"/>
 </tile>
 <tile id="28">
  <image width="150" height="60" source="../../assets/tilesets/snow/footbridge.png"/>
 </tile>
 <tile id="29">
  <image width="160" height="92" source="../../assets/tilesets/snow/lorry.png"/>
 </tile>
 <tile id="30">
  <image width="44" height="46" source="../../assets/tilesets/snow/stump.png"/>
 </tile>
 <tile id="31">
  <image width="30" height="30" source="../../assets/tilesets/snow/boots.png"/>
 </tile>
 <tile id="32">
  <image width="84" height="108" source="../../assets/tilesets/snow/well.png"/>
 </tile>
 <tile id="33">
  <image width="64" height="132" source="../../assets/tilesets/snow/near-trunk.png"/>
 </tile>
 <tile id="34">
  <image width="64" height="132" source="../../assets/tilesets/snow/near-trunk-2.png"/>
 </tile>
 <tile id="35">
  <image width="220" height="52" source="../../assets/tilesets/snow/near-branch.png"/>
 </tile>
 <tile id="36">
  <image width="124" height="72" source="../../assets/tilesets/snow/near-fir.png"/>
 </tile>
 <tile id="37">
  <image width="260" height="18" source="../../assets/tilesets/snow/near-drift.png"/>
 </tile>
 <tile id="38">
  <image width="78" height="44" source="../../assets/tilesets/snow/woodpile.png"/>
  <animation>
   <frame tileid="38" duration="1000"/>
   <frame tileid="39" duration="1000"/>
  </animation>
 </tile>
 <tile id="39">
  <image width="78" height="44" source="../../assets/tilesets/snow/woodpile-1.png"/>
 </tile>
 <tile id="40">
  <image width="96" height="46" source="../../assets/tilesets/snow/fence.png"/>
  <animation>
   <frame tileid="40" duration="1000"/>
   <frame tileid="41" duration="1000"/>
  </animation>
 </tile>
 <tile id="41">
  <image width="96" height="46" source="../../assets/tilesets/snow/fence-1.png"/>
 </tile>
 <tile id="42">
  <image width="48" height="78" source="../../assets/tilesets/snow/snowman.png"/>
  <animation>
   <frame tileid="42" duration="1000"/>
   <frame tileid="43" duration="1000"/>
  </animation>
 </tile>
 <tile id="43">
  <image width="48" height="78" source="../../assets/tilesets/snow/snowman-1.png"/>
 </tile>
 <tile id="44">
  <image width="36" height="46" source="../../assets/tilesets/snow/barrel.png"/>
  <animation>
   <frame tileid="44" duration="1000"/>
   <frame tileid="45" duration="1000"/>
  </animation>
 </tile>
 <tile id="45">
  <image width="36" height="46" source="../../assets/tilesets/snow/barrel-1.png"/>
 </tile>
 <tile id="46">
  <image width="96" height="40" source="../../assets/tilesets/snow/bench.png"/>
  <animation>
   <frame tileid="46" duration="1000"/>
   <frame tileid="47" duration="1000"/>
  </animation>
 </tile>
 <tile id="47">
  <image width="96" height="40" source="../../assets/tilesets/snow/bench-1.png"/>
 </tile>
 <tile id="48">
  <image width="32" height="26" source="../../assets/tilesets/snow/crow.png"/>
  <animation>
   <frame tileid="48" duration="1400"/>
   <frame tileid="49" duration="160"/>
   <frame tileid="50" duration="120"/>
   <frame tileid="51" duration="160"/>
   <frame tileid="52" duration="900"/>
   <frame tileid="53" duration="700"/>
  </animation>
 </tile>
 <tile id="49">
  <image width="32" height="26" source="../../assets/tilesets/snow/crow-1.png"/>
 </tile>
 <tile id="50">
  <image width="32" height="26" source="../../assets/tilesets/snow/crow-2.png"/>
 </tile>
 <tile id="51">
  <image width="32" height="26" source="../../assets/tilesets/snow/crow-3.png"/>
 </tile>
 <tile id="52">
  <image width="32" height="26" source="../../assets/tilesets/snow/crow-4.png"/>
 </tile>
 <tile id="53">
  <image width="32" height="26" source="../../assets/tilesets/snow/crow-5.png"/>
 </tile>
 <tile id="54">
  <image width="46" height="34" source="../../assets/tilesets/snow/flying-crow.png"/>
  <animation>
   <frame tileid="54" duration="110"/>
   <frame tileid="55" duration="80"/>
   <frame tileid="56" duration="110"/>
   <frame tileid="57" duration="80"/>
  </animation>
 </tile>
 <tile id="55">
  <image width="46" height="34" source="../../assets/tilesets/snow/flying-crow-1.png"/>
 </tile>
 <tile id="56">
  <image width="46" height="34" source="../../assets/tilesets/snow/flying-crow-2.png"/>
 </tile>
 <tile id="57">
  <image width="46" height="34" source="../../assets/tilesets/snow/flying-crow-3.png"/>
 </tile>
 <tile id="58">
  <image width="132" height="62" source="../../assets/tilesets/snow/washing.png"/>
  <animation>
   <frame tileid="58" duration="600"/>
   <frame tileid="59" duration="400"/>
   <frame tileid="60" duration="600"/>
   <frame tileid="61" duration="400"/>
  </animation>
 </tile>
 <tile id="59">
  <image width="132" height="62" source="../../assets/tilesets/snow/washing-1.png"/>
 </tile>
 <tile id="60">
  <image width="132" height="62" source="../../assets/tilesets/snow/washing-2.png"/>
 </tile>
 <tile id="61">
  <image width="132" height="62" source="../../assets/tilesets/snow/washing-3.png"/>
 </tile>
 <tile id="62">
  <image width="7" height="9" source="../../assets/tilesets/snow/candle.png"/>
  <animation>
   <frame tileid="62" duration="170"/>
   <frame tileid="63" duration="120"/>
   <frame tileid="64" duration="210"/>
   <frame tileid="65" duration="140"/>
  </animation>
 </tile>
 <tile id="63">
  <image width="7" height="9" source="../../assets/tilesets/snow/candle-1.png"/>
 </tile>
 <tile id="64">
  <image width="7" height="9" source="../../assets/tilesets/snow/candle-2.png"/>
 </tile>
 <tile id="65">
  <image width="7" height="9" source="../../assets/tilesets/snow/candle-3.png"/>
 </tile>
 <tile id="66">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke.png"/>
  <animation>
   <frame tileid="66" duration="140"/>
   <frame tileid="67" duration="140"/>
   <frame tileid="68" duration="140"/>
   <frame tileid="69" duration="140"/>
   <frame tileid="70" duration="140"/>
   <frame tileid="71" duration="140"/>
   <frame tileid="72" duration="140"/>
   <frame tileid="73" duration="140"/>
  </animation>
 </tile>
 <tile id="67">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke-1.png"/>
 </tile>
 <tile id="68">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke-2.png"/>
 </tile>
 <tile id="69">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke-3.png"/>
 </tile>
 <tile id="70">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke-4.png"/>
 </tile>
 <tile id="71">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke-5.png"/>
 </tile>
 <tile id="72">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke-6.png"/>
 </tile>
 <tile id="73">
  <image width="112" height="48" source="../../assets/tilesets/snow/smoke-7.png"/>
 </tile>
 <tile id="74">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam.png"/>
  <animation>
   <frame tileid="74" duration="120"/>
   <frame tileid="75" duration="120"/>
   <frame tileid="76" duration="120"/>
   <frame tileid="77" duration="120"/>
   <frame tileid="78" duration="120"/>
   <frame tileid="79" duration="120"/>
   <frame tileid="80" duration="120"/>
   <frame tileid="81" duration="120"/>
  </animation>
 </tile>
 <tile id="75">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam-1.png"/>
 </tile>
 <tile id="76">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam-2.png"/>
 </tile>
 <tile id="77">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam-3.png"/>
 </tile>
 <tile id="78">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam-4.png"/>
 </tile>
 <tile id="79">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam-5.png"/>
 </tile>
 <tile id="80">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam-6.png"/>
 </tile>
 <tile id="81">
  <image width="40" height="64" source="../../assets/tilesets/snow/steam-7.png"/>
 </tile>
 <tile id="82">
  <image width="26" height="16" source="../../assets/tilesets/snow/breath.png"/>
  <animation>
   <frame tileid="82" duration="140"/>
   <frame tileid="83" duration="140"/>
   <frame tileid="84" duration="160"/>
   <frame tileid="85" duration="180"/>
   <frame tileid="86" duration="200"/>
   <frame tileid="87" duration="1800"/>
  </animation>
 </tile>
 <tile id="83">
  <image width="26" height="16" source="../../assets/tilesets/snow/breath-1.png"/>
 </tile>
 <tile id="84">
  <image width="26" height="16" source="../../assets/tilesets/snow/breath-2.png"/>
 </tile>
 <tile id="85">
  <image width="26" height="16" source="../../assets/tilesets/snow/breath-3.png"/>
 </tile>
 <tile id="86">
  <image width="26" height="16" source="../../assets/tilesets/snow/breath-4.png"/>
 </tile>
 <tile id="87">
  <image width="26" height="16" source="../../assets/tilesets/snow/breath-5.png"/>
 </tile>
 <tile id="88">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far.png"/>
  <animation>
   <frame tileid="88" duration="140"/>
   <frame tileid="89" duration="140"/>
   <frame tileid="90" duration="140"/>
   <frame tileid="91" duration="140"/>
   <frame tileid="92" duration="140"/>
   <frame tileid="93" duration="140"/>
   <frame tileid="94" duration="140"/>
   <frame tileid="95" duration="140"/>
   <frame tileid="96" duration="140"/>
   <frame tileid="97" duration="140"/>
   <frame tileid="98" duration="140"/>
  </animation>
 </tile>
 <tile id="89">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-1.png"/>
 </tile>
 <tile id="90">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-2.png"/>
 </tile>
 <tile id="91">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-3.png"/>
 </tile>
 <tile id="92">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-4.png"/>
 </tile>
 <tile id="93">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-5.png"/>
 </tile>
 <tile id="94">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-6.png"/>
 </tile>
 <tile id="95">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-7.png"/>
 </tile>
 <tile id="96">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-8.png"/>
 </tile>
 <tile id="97">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-9.png"/>
 </tile>
 <tile id="98">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-far-10.png"/>
 </tile>
 <tile id="99">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle.png"/>
  <animation>
   <frame tileid="99" duration="70"/>
   <frame tileid="100" duration="70"/>
   <frame tileid="101" duration="70"/>
   <frame tileid="102" duration="70"/>
   <frame tileid="103" duration="70"/>
   <frame tileid="104" duration="70"/>
   <frame tileid="105" duration="70"/>
   <frame tileid="106" duration="70"/>
   <frame tileid="107" duration="70"/>
   <frame tileid="108" duration="70"/>
   <frame tileid="109" duration="70"/>
   <frame tileid="110" duration="70"/>
   <frame tileid="111" duration="70"/>
   <frame tileid="112" duration="70"/>
   <frame tileid="113" duration="70"/>
   <frame tileid="114" duration="70"/>
  </animation>
 </tile>
 <tile id="100">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-1.png"/>
 </tile>
 <tile id="101">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-2.png"/>
 </tile>
 <tile id="102">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-3.png"/>
 </tile>
 <tile id="103">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-4.png"/>
 </tile>
 <tile id="104">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-5.png"/>
 </tile>
 <tile id="105">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-6.png"/>
 </tile>
 <tile id="106">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-7.png"/>
 </tile>
 <tile id="107">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-8.png"/>
 </tile>
 <tile id="108">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-9.png"/>
 </tile>
 <tile id="109">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-10.png"/>
 </tile>
 <tile id="110">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-11.png"/>
 </tile>
 <tile id="111">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-12.png"/>
 </tile>
 <tile id="112">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-13.png"/>
 </tile>
 <tile id="113">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-14.png"/>
 </tile>
 <tile id="114">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-middle-15.png"/>
 </tile>
 <tile id="115">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near.png"/>
  <animation>
   <frame tileid="115" duration="45"/>
   <frame tileid="116" duration="45"/>
   <frame tileid="117" duration="45"/>
   <frame tileid="118" duration="45"/>
   <frame tileid="119" duration="45"/>
   <frame tileid="120" duration="45"/>
   <frame tileid="121" duration="45"/>
   <frame tileid="122" duration="45"/>
   <frame tileid="123" duration="45"/>
   <frame tileid="124" duration="45"/>
   <frame tileid="125" duration="45"/>
   <frame tileid="126" duration="45"/>
   <frame tileid="127" duration="45"/>
   <frame tileid="128" duration="45"/>
   <frame tileid="129" duration="45"/>
   <frame tileid="130" duration="45"/>
   <frame tileid="131" duration="45"/>
   <frame tileid="132" duration="45"/>
   <frame tileid="133" duration="45"/>
   <frame tileid="134" duration="45"/>
   <frame tileid="135" duration="45"/>
   <frame tileid="136" duration="45"/>
  </animation>
 </tile>
 <tile id="116">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-1.png"/>
 </tile>
 <tile id="117">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-2.png"/>
 </tile>
 <tile id="118">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-3.png"/>
 </tile>
 <tile id="119">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-4.png"/>
 </tile>
 <tile id="120">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-5.png"/>
 </tile>
 <tile id="121">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-6.png"/>
 </tile>
 <tile id="122">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-7.png"/>
 </tile>
 <tile id="123">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-8.png"/>
 </tile>
 <tile id="124">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-9.png"/>
 </tile>
 <tile id="125">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-10.png"/>
 </tile>
 <tile id="126">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-11.png"/>
 </tile>
 <tile id="127">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-12.png"/>
 </tile>
 <tile id="128">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-13.png"/>
 </tile>
 <tile id="129">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-14.png"/>
 </tile>
 <tile id="130">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-15.png"/>
 </tile>
 <tile id="131">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-16.png"/>
 </tile>
 <tile id="132">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-17.png"/>
 </tile>
 <tile id="133">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-18.png"/>
 </tile>
 <tile id="134">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-19.png"/>
 </tile>
 <tile id="135">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-20.png"/>
 </tile>
 <tile id="136">
  <image width="160" height="132" source="../../assets/tilesets/snow/snow-near-21.png"/>
 </tile>
</tileset>
