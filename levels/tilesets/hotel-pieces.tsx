<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="hotel-pieces" tilewidth="320" tileheight="132" tilecount="254" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="124" height="118" source="../../assets/tilesets/hotel/revolving-door.png"/>
 </tile>
 <tile id="1">
  <image width="92" height="84" source="../../assets/tilesets/hotel/lobby-window.png"/>
 </tile>
 <tile id="2">
  <image width="148" height="62" source="../../assets/tilesets/hotel/desk.png"/>
 </tile>
 <tile id="3">
  <image width="116" height="52" source="../../assets/tilesets/hotel/key-rack.png"/>
 </tile>
 <tile id="4">
  <image width="74" height="42" source="../../assets/tilesets/hotel/rates.png"/>
 </tile>
 <tile id="5">
  <image width="120" height="56" source="../../assets/tilesets/hotel/sofa.png"/>
 </tile>
 <tile id="6">
  <image width="58" height="116" source="../../assets/tilesets/hotel/booth.png"/>
 </tile>
 <tile id="7">
  <image width="40" height="112" source="../../assets/tilesets/hotel/clock.png"/>
 </tile>
 <tile id="8">
  <image width="76" height="98" source="../../assets/tilesets/hotel/luggage.png"/>
 </tile>
 <tile id="9">
  <image width="200" height="86" source="../../assets/tilesets/hotel/flight.png"/>
 </tile>
 <tile id="10">
  <image width="132" height="70" source="../../assets/tilesets/hotel/landing.png"/>
 </tile>
 <tile id="11">
  <image width="66" height="56" source="../../assets/tilesets/hotel/stained-glass.png"/>
 </tile>
 <tile id="12">
  <image width="22" height="34" source="../../assets/tilesets/hotel/newel-lamp.png"/>
 </tile>
 <tile id="13">
  <image width="78" height="46" source="../../assets/tilesets/hotel/radiator.png"/>
 </tile>
 <tile id="14">
  <image width="124" height="116" source="../../assets/tilesets/hotel/passage.png"/>
 </tile>
 <tile id="15">
  <image width="72" height="112" source="../../assets/tilesets/hotel/cupboard.png"/>
 </tile>
 <tile id="16">
  <image width="52" height="62" source="../../assets/tilesets/hotel/hamper.png"/>
 </tile>
 <tile id="17">
  <image width="22" height="50" source="../../assets/tilesets/hotel/extinguisher.png"/>
 </tile>
 <tile id="18">
  <image width="48" height="16" source="../../assets/tilesets/hotel/shoes.png"/>
 </tile>
 <tile id="19">
  <image width="16" height="26" source="../../assets/tilesets/hotel/card.png"/>
 </tile>
 <tile id="20">
  <image width="32" height="132" source="../../assets/tilesets/hotel/pier.png"/>
 </tile>
 <tile id="21">
  <image width="59" height="20" source="../../assets/tilesets/hotel/exit-sign.png"/>
 </tile>
 <tile id="22">
  <image width="148" height="78" source="../../assets/tilesets/hotel/bed.png"/>
 </tile>
 <tile id="23">
  <image width="92" height="84" source="../../assets/tilesets/hotel/blind-window.png"/>
 </tile>
 <tile id="24">
  <image width="88" height="92" source="../../assets/tilesets/hotel/escape-window.png"/>
 </tile>
 <tile id="25">
  <image width="152" height="20" source="../../assets/tilesets/hotel/rug.png"/>
 </tile>
 <tile id="26">
  <image width="60" height="84" source="../../assets/tilesets/hotel/sink.png"/>
 </tile>
 <tile id="27">
  <image width="50" height="48" source="../../assets/tilesets/hotel/tray.png"/>
 </tile>
 <tile id="28">
  <image width="94" height="32" source="../../assets/tilesets/hotel/bullet-holes.png"/>
 </tile>
 <tile id="29">
  <image width="60" height="46" source="../../assets/tilesets/hotel/chair.png"/>
 </tile>
 <tile id="30">
  <image width="18" height="12" source="../../assets/tilesets/hotel/threshold.png"/>
 </tile>
 <tile id="31">
  <image width="36" height="34" source="../../assets/tilesets/hotel/banker-lamp.png"/>
  <animation>
   <frame tileid="31" duration="1000"/>
   <frame tileid="32" duration="1000"/>
  </animation>
 </tile>
 <tile id="32">
  <image width="36" height="34" source="../../assets/tilesets/hotel/banker-lamp-1.png"/>
 </tile>
 <tile id="33">
  <image width="50" height="98" source="../../assets/tilesets/hotel/smokes.png"/>
  <animation>
   <frame tileid="33" duration="1000"/>
   <frame tileid="34" duration="1000"/>
  </animation>
 </tile>
 <tile id="34">
  <image width="50" height="98" source="../../assets/tilesets/hotel/smokes-1.png"/>
 </tile>
 <tile id="35">
  <image width="84" height="104" source="../../assets/tilesets/hotel/palm.png"/>
  <animation>
   <frame tileid="35" duration="1000"/>
   <frame tileid="36" duration="1000"/>
  </animation>
 </tile>
 <tile id="36">
  <image width="84" height="104" source="../../assets/tilesets/hotel/palm-1.png"/>
 </tile>
 <tile id="37">
  <image width="30" height="46" source="../../assets/tilesets/hotel/ashtray.png"/>
  <animation>
   <frame tileid="37" duration="1000"/>
   <frame tileid="38" duration="1000"/>
  </animation>
 </tile>
 <tile id="38">
  <image width="30" height="46" source="../../assets/tilesets/hotel/ashtray-1.png"/>
 </tile>
 <tile id="39">
  <image width="94" height="70" source="../../assets/tilesets/hotel/painting.png"/>
  <animation>
   <frame tileid="39" duration="1000"/>
   <frame tileid="40" duration="1000"/>
  </animation>
 </tile>
 <tile id="40">
  <image width="94" height="70" source="../../assets/tilesets/hotel/painting-1.png"/>
 </tile>
 <tile id="41">
  <image width="40" height="64" source="../../assets/tilesets/hotel/umbrellas.png"/>
  <animation>
   <frame tileid="41" duration="1000"/>
   <frame tileid="42" duration="1000"/>
  </animation>
 </tile>
 <tile id="42">
  <image width="40" height="64" source="../../assets/tilesets/hotel/umbrellas-1.png"/>
 </tile>
 <tile id="43">
  <image width="26" height="36" source="../../assets/tilesets/hotel/wall-lamp.png"/>
  <animation>
   <frame tileid="43" duration="1000"/>
   <frame tileid="44" duration="1000"/>
  </animation>
 </tile>
 <tile id="44">
  <image width="26" height="36" source="../../assets/tilesets/hotel/wall-lamp-1.png"/>
 </tile>
 <tile id="45">
  <image width="54" height="98" source="../../assets/tilesets/hotel/ice-machine.png"/>
  <animation>
   <frame tileid="45" duration="1000"/>
   <frame tileid="46" duration="1000"/>
  </animation>
 </tile>
 <tile id="46">
  <image width="54" height="98" source="../../assets/tilesets/hotel/ice-machine-1.png"/>
 </tile>
 <tile id="47">
  <image width="96" height="76" source="../../assets/tilesets/hotel/cart.png"/>
  <animation>
   <frame tileid="47" duration="1000"/>
   <frame tileid="48" duration="1000"/>
  </animation>
 </tile>
 <tile id="48">
  <image width="96" height="76" source="../../assets/tilesets/hotel/cart-1.png"/>
 </tile>
 <tile id="49">
  <image width="44" height="40" source="../../assets/tilesets/hotel/picture.png"/>
  <animation>
   <frame tileid="49" duration="1000"/>
   <frame tileid="50" duration="1000"/>
  </animation>
 </tile>
 <tile id="50">
  <image width="44" height="40" source="../../assets/tilesets/hotel/picture-1.png"/>
 </tile>
 <tile id="51">
  <image width="60" height="70" source="../../assets/tilesets/hotel/console.png"/>
  <animation>
   <frame tileid="51" duration="1000"/>
   <frame tileid="52" duration="1000"/>
  </animation>
 </tile>
 <tile id="52">
  <image width="60" height="70" source="../../assets/tilesets/hotel/console-1.png"/>
 </tile>
 <tile id="53">
  <image width="72" height="114" source="../../assets/tilesets/hotel/wardrobe.png"/>
  <animation>
   <frame tileid="53" duration="1000"/>
   <frame tileid="54" duration="1000"/>
  </animation>
 </tile>
 <tile id="54">
  <image width="72" height="114" source="../../assets/tilesets/hotel/wardrobe-1.png"/>
 </tile>
 <tile id="55">
  <image width="64" height="54" source="../../assets/tilesets/hotel/suitcase.png"/>
  <animation>
   <frame tileid="55" duration="1000"/>
   <frame tileid="56" duration="1000"/>
  </animation>
 </tile>
 <tile id="56">
  <image width="64" height="54" source="../../assets/tilesets/hotel/suitcase-1.png"/>
 </tile>
 <tile id="57">
  <image width="44" height="74" source="../../assets/tilesets/hotel/night-table.png"/>
  <animation>
   <frame tileid="57" duration="1000"/>
   <frame tileid="58" duration="1000"/>
  </animation>
 </tile>
 <tile id="58">
  <image width="44" height="74" source="../../assets/tilesets/hotel/night-table-1.png"/>
 </tile>
 <tile id="59">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-101.png"/>
  <animation>
   <frame tileid="59" duration="1000"/>
   <frame tileid="60" duration="1000"/>
   <frame tileid="61" duration="1000"/>
   <frame tileid="62" duration="1000"/>
  </animation>
 </tile>
 <tile id="60">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-101-1.png"/>
 </tile>
 <tile id="61">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-101-2.png"/>
 </tile>
 <tile id="62">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-101-3.png"/>
 </tile>
 <tile id="63">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-301.png"/>
  <animation>
   <frame tileid="63" duration="1000"/>
   <frame tileid="64" duration="1000"/>
   <frame tileid="65" duration="1000"/>
   <frame tileid="66" duration="1000"/>
  </animation>
 </tile>
 <tile id="64">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-301-1.png"/>
 </tile>
 <tile id="65">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-301-2.png"/>
 </tile>
 <tile id="66">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-301-3.png"/>
 </tile>
 <tile id="67">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-302.png"/>
  <animation>
   <frame tileid="67" duration="1000"/>
   <frame tileid="68" duration="1000"/>
   <frame tileid="69" duration="1000"/>
   <frame tileid="70" duration="1000"/>
  </animation>
 </tile>
 <tile id="68">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-302-1.png"/>
 </tile>
 <tile id="69">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-302-2.png"/>
 </tile>
 <tile id="70">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-302-3.png"/>
 </tile>
 <tile id="71">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-304.png"/>
  <animation>
   <frame tileid="71" duration="1000"/>
   <frame tileid="72" duration="1000"/>
   <frame tileid="73" duration="1000"/>
   <frame tileid="74" duration="1000"/>
  </animation>
 </tile>
 <tile id="72">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-304-1.png"/>
 </tile>
 <tile id="73">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-304-2.png"/>
 </tile>
 <tile id="74">
  <image width="64" height="108" source="../../assets/tilesets/hotel/door-304-3.png"/>
 </tile>
 <tile id="75">
  <image width="88" height="118" source="../../assets/tilesets/hotel/lift.png"/>
  <animation>
   <frame tileid="75" duration="1000"/>
   <frame tileid="76" duration="1000"/>
   <frame tileid="77" duration="1000"/>
  </animation>
 </tile>
 <tile id="76">
  <image width="88" height="118" source="../../assets/tilesets/hotel/lift-1.png"/>
 </tile>
 <tile id="77">
  <image width="88" height="118" source="../../assets/tilesets/hotel/lift-2.png"/>
 </tile>
 <tile id="78">
  <image width="54" height="82" source="../../assets/tilesets/hotel/set.png"/>
  <animation>
   <frame tileid="78" duration="1000"/>
   <frame tileid="79" duration="1000"/>
  </animation>
 </tile>
 <tile id="79">
  <image width="54" height="82" source="../../assets/tilesets/hotel/set-1.png"/>
 </tile>
 <tile id="80">
  <image width="92" height="90" source="../../assets/tilesets/hotel/wings.png"/>
  <animation>
   <frame tileid="80" duration="1500"/>
   <frame tileid="81" duration="260"/>
   <frame tileid="82" duration="190"/>
   <frame tileid="83" duration="170"/>
   <frame tileid="84" duration="210"/>
   <frame tileid="85" duration="300"/>
  </animation>
 </tile>
 <tile id="81">
  <image width="92" height="90" source="../../assets/tilesets/hotel/wings-1.png"/>
 </tile>
 <tile id="82">
  <image width="92" height="90" source="../../assets/tilesets/hotel/wings-2.png"/>
 </tile>
 <tile id="83">
  <image width="92" height="90" source="../../assets/tilesets/hotel/wings-3.png"/>
 </tile>
 <tile id="84">
  <image width="92" height="90" source="../../assets/tilesets/hotel/wings-4.png"/>
 </tile>
 <tile id="85">
  <image width="92" height="90" source="../../assets/tilesets/hotel/wings-5.png"/>
 </tile>
 <tile id="86">
  <image width="30" height="38" source="../../assets/tilesets/hotel/receiver.png"/>
  <animation>
   <frame tileid="86" duration="170"/>
   <frame tileid="87" duration="170"/>
   <frame tileid="88" duration="170"/>
   <frame tileid="89" duration="170"/>
   <frame tileid="90" duration="170"/>
   <frame tileid="91" duration="170"/>
  </animation>
 </tile>
 <tile id="87">
  <image width="30" height="38" source="../../assets/tilesets/hotel/receiver-1.png"/>
 </tile>
 <tile id="88">
  <image width="30" height="38" source="../../assets/tilesets/hotel/receiver-2.png"/>
 </tile>
 <tile id="89">
  <image width="30" height="38" source="../../assets/tilesets/hotel/receiver-3.png"/>
 </tile>
 <tile id="90">
  <image width="30" height="38" source="../../assets/tilesets/hotel/receiver-4.png"/>
 </tile>
 <tile id="91">
  <image width="30" height="38" source="../../assets/tilesets/hotel/receiver-5.png"/>
 </tile>
 <tile id="92">
  <image width="44" height="24" source="../../assets/tilesets/hotel/dial.png"/>
  <animation>
   <frame tileid="92" duration="2600"/>
   <frame tileid="93" duration="900"/>
   <frame tileid="94" duration="1700"/>
   <frame tileid="95" duration="120"/>
   <frame tileid="96" duration="1900"/>
   <frame tileid="97" duration="900"/>
  </animation>
 </tile>
 <tile id="93">
  <image width="44" height="24" source="../../assets/tilesets/hotel/dial-1.png"/>
 </tile>
 <tile id="94">
  <image width="44" height="24" source="../../assets/tilesets/hotel/dial-2.png"/>
 </tile>
 <tile id="95">
  <image width="44" height="24" source="../../assets/tilesets/hotel/dial-3.png"/>
 </tile>
 <tile id="96">
  <image width="44" height="24" source="../../assets/tilesets/hotel/dial-4.png"/>
 </tile>
 <tile id="97">
  <image width="44" height="24" source="../../assets/tilesets/hotel/dial-5.png"/>
 </tile>
 <tile id="98">
  <image width="136" height="34" source="../../assets/tilesets/hotel/fan.png"/>
  <animation>
   <frame tileid="98" duration="90"/>
   <frame tileid="99" duration="90"/>
   <frame tileid="100" duration="90"/>
  </animation>
 </tile>
 <tile id="99">
  <image width="136" height="34" source="../../assets/tilesets/hotel/fan-1.png"/>
 </tile>
 <tile id="100">
  <image width="136" height="34" source="../../assets/tilesets/hotel/fan-2.png"/>
 </tile>
 <tile id="101">
  <image width="96" height="46" source="../../assets/tilesets/hotel/chandelier.png"/>
  <animation>
   <frame tileid="101" duration="700"/>
   <frame tileid="102" duration="400"/>
   <frame tileid="103" duration="600"/>
   <frame tileid="104" duration="300"/>
  </animation>
 </tile>
 <tile id="102">
  <image width="96" height="46" source="../../assets/tilesets/hotel/chandelier-1.png"/>
 </tile>
 <tile id="103">
  <image width="96" height="46" source="../../assets/tilesets/hotel/chandelier-2.png"/>
 </tile>
 <tile id="104">
  <image width="96" height="46" source="../../assets/tilesets/hotel/chandelier-3.png"/>
 </tile>
 <tile id="105">
  <image width="14" height="34" source="../../assets/tilesets/hotel/stranger.png"/>
  <animation>
   <frame tileid="105" duration="2200"/>
   <frame tileid="106" duration="500"/>
   <frame tileid="107" duration="1500"/>
   <frame tileid="108" duration="500"/>
   <frame tileid="109" duration="5200"/>
  </animation>
 </tile>
 <tile id="106">
  <image width="14" height="34" source="../../assets/tilesets/hotel/stranger-1.png"/>
 </tile>
 <tile id="107">
  <image width="14" height="34" source="../../assets/tilesets/hotel/stranger-2.png"/>
 </tile>
 <tile id="108">
  <image width="14" height="34" source="../../assets/tilesets/hotel/stranger-3.png"/>
 </tile>
 <tile id="109">
  <image width="14" height="34" source="../../assets/tilesets/hotel/stranger-4.png"/>
 </tile>
 <tile id="110">
  <image width="16" height="14" source="../../assets/tilesets/hotel/handle.png"/>
  <animation>
   <frame tileid="110" duration="3400"/>
   <frame tileid="111" duration="110"/>
   <frame tileid="112" duration="240"/>
   <frame tileid="113" duration="130"/>
   <frame tileid="114" duration="300"/>
   <frame tileid="115" duration="110"/>
  </animation>
 </tile>
 <tile id="111">
  <image width="16" height="14" source="../../assets/tilesets/hotel/handle-1.png"/>
 </tile>
 <tile id="112">
  <image width="16" height="14" source="../../assets/tilesets/hotel/handle-2.png"/>
 </tile>
 <tile id="113">
  <image width="16" height="14" source="../../assets/tilesets/hotel/handle-3.png"/>
 </tile>
 <tile id="114">
  <image width="16" height="14" source="../../assets/tilesets/hotel/handle-4.png"/>
 </tile>
 <tile id="115">
  <image width="16" height="14" source="../../assets/tilesets/hotel/handle-5.png"/>
 </tile>
 <tile id="116">
  <image width="48" height="4" source="../../assets/tilesets/hotel/feet.png"/>
  <animation>
   <frame tileid="116" duration="3000"/>
   <frame tileid="117" duration="700"/>
   <frame tileid="118" duration="2400"/>
   <frame tileid="119" duration="700"/>
  </animation>
 </tile>
 <tile id="117">
  <image width="48" height="4" source="../../assets/tilesets/hotel/feet-1.png"/>
 </tile>
 <tile id="118">
  <image width="48" height="4" source="../../assets/tilesets/hotel/feet-2.png"/>
 </tile>
 <tile id="119">
  <image width="48" height="4" source="../../assets/tilesets/hotel/feet-3.png"/>
 </tile>
 <tile id="120">
  <image width="59" height="20" source="../../assets/tilesets/hotel/exit-flicker.png"/>
  <animation>
   <frame tileid="120" duration="2700"/>
   <frame tileid="121" duration="70"/>
   <frame tileid="122" duration="130"/>
   <frame tileid="123" duration="60"/>
  </animation>
 </tile>
 <tile id="121">
  <image width="59" height="20" source="../../assets/tilesets/hotel/exit-flicker-1.png"/>
 </tile>
 <tile id="122">
  <image width="59" height="20" source="../../assets/tilesets/hotel/exit-flicker-2.png"/>
 </tile>
 <tile id="123">
  <image width="59" height="20" source="../../assets/tilesets/hotel/exit-flicker-3.png"/>
 </tile>
 <tile id="124">
  <image width="82" height="68" source="../../assets/tilesets/hotel/blind.png"/>
  <animation>
   <frame tileid="124" duration="1900"/>
   <frame tileid="125" duration="500"/>
   <frame tileid="126" duration="120"/>
   <frame tileid="127" duration="90"/>
   <frame tileid="128" duration="420"/>
  </animation>
 </tile>
 <tile id="125">
  <image width="82" height="68" source="../../assets/tilesets/hotel/blind-1.png"/>
 </tile>
 <tile id="126">
  <image width="82" height="68" source="../../assets/tilesets/hotel/blind-2.png"/>
 </tile>
 <tile id="127">
  <image width="82" height="68" source="../../assets/tilesets/hotel/blind-3.png"/>
 </tile>
 <tile id="128">
  <image width="82" height="68" source="../../assets/tilesets/hotel/blind-4.png"/>
 </tile>
 <tile id="129">
  <image width="44" height="98" source="../../assets/tilesets/hotel/curtain.png"/>
  <animation>
   <frame tileid="129" duration="420"/>
   <frame tileid="130" duration="300"/>
   <frame tileid="131" duration="380"/>
   <frame tileid="132" duration="300"/>
  </animation>
 </tile>
 <tile id="130">
  <image width="44" height="98" source="../../assets/tilesets/hotel/curtain-1.png"/>
 </tile>
 <tile id="131">
  <image width="44" height="98" source="../../assets/tilesets/hotel/curtain-2.png"/>
 </tile>
 <tile id="132">
  <image width="44" height="98" source="../../assets/tilesets/hotel/curtain-3.png"/>
 </tile>
 <tile id="133">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain.png"/>
  <animation>
   <frame tileid="133" duration="80"/>
   <frame tileid="134" duration="80"/>
   <frame tileid="135" duration="80"/>
   <frame tileid="136" duration="80"/>
   <frame tileid="137" duration="80"/>
   <frame tileid="138" duration="80"/>
   <frame tileid="139" duration="80"/>
   <frame tileid="140" duration="80"/>
  </animation>
 </tile>
 <tile id="134">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain-1.png"/>
 </tile>
 <tile id="135">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain-2.png"/>
 </tile>
 <tile id="136">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain-3.png"/>
 </tile>
 <tile id="137">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain-4.png"/>
 </tile>
 <tile id="138">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain-5.png"/>
 </tile>
 <tile id="139">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain-6.png"/>
 </tile>
 <tile id="140">
  <image width="76" height="40" source="../../assets/tilesets/hotel/rain-7.png"/>
 </tile>
 <tile id="141">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television.png"/>
  <animation>
   <frame tileid="141" duration="120"/>
   <frame tileid="142" duration="120"/>
   <frame tileid="143" duration="120"/>
   <frame tileid="144" duration="120"/>
   <frame tileid="145" duration="120"/>
   <frame tileid="146" duration="120"/>
   <frame tileid="147" duration="120"/>
   <frame tileid="148" duration="120"/>
  </animation>
 </tile>
 <tile id="142">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television-1.png"/>
 </tile>
 <tile id="143">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television-2.png"/>
 </tile>
 <tile id="144">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television-3.png"/>
 </tile>
 <tile id="145">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television-4.png"/>
 </tile>
 <tile id="146">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television-5.png"/>
 </tile>
 <tile id="147">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television-6.png"/>
 </tile>
 <tile id="148">
  <image width="54" height="82" source="../../assets/tilesets/hotel/television-7.png"/>
 </tile>
 <tile id="149">
  <image width="4" height="14" source="../../assets/tilesets/hotel/drop.png"/>
  <animation>
   <frame tileid="149" duration="600"/>
   <frame tileid="150" duration="260"/>
   <frame tileid="151" duration="60"/>
   <frame tileid="152" duration="60"/>
   <frame tileid="153" duration="700"/>
  </animation>
 </tile>
 <tile id="150">
  <image width="4" height="14" source="../../assets/tilesets/hotel/drop-1.png"/>
 </tile>
 <tile id="151">
  <image width="4" height="14" source="../../assets/tilesets/hotel/drop-2.png"/>
 </tile>
 <tile id="152">
  <image width="4" height="14" source="../../assets/tilesets/hotel/drop-3.png"/>
 </tile>
 <tile id="153">
  <image width="4" height="14" source="../../assets/tilesets/hotel/drop-4.png"/>
 </tile>
 <tile id="154">
  <image width="30" height="34" source="../../assets/tilesets/hotel/dust.png"/>
  <animation>
   <frame tileid="154" duration="140"/>
   <frame tileid="155" duration="140"/>
   <frame tileid="156" duration="140"/>
   <frame tileid="157" duration="140"/>
  </animation>
 </tile>
 <tile id="155">
  <image width="30" height="34" source="../../assets/tilesets/hotel/dust-1.png"/>
 </tile>
 <tile id="156">
  <image width="30" height="34" source="../../assets/tilesets/hotel/dust-2.png"/>
 </tile>
 <tile id="157">
  <image width="30" height="34" source="../../assets/tilesets/hotel/dust-3.png"/>
 </tile>
 <tile id="158">
  <image width="66" height="68" source="../../assets/tilesets/hotel/clerk.png"/>
  <animation>
   <frame tileid="158" duration="700"/>
   <frame tileid="159" duration="300"/>
   <frame tileid="160" duration="700"/>
   <frame tileid="161" duration="300"/>
   <frame tileid="162" duration="900"/>
   <frame tileid="163" duration="1300"/>
  </animation>
 </tile>
 <tile id="159">
  <image width="66" height="68" source="../../assets/tilesets/hotel/clerk-1.png"/>
 </tile>
 <tile id="160">
  <image width="66" height="68" source="../../assets/tilesets/hotel/clerk-2.png"/>
 </tile>
 <tile id="161">
  <image width="66" height="68" source="../../assets/tilesets/hotel/clerk-3.png"/>
 </tile>
 <tile id="162">
  <image width="66" height="68" source="../../assets/tilesets/hotel/clerk-4.png"/>
 </tile>
 <tile id="163">
  <image width="66" height="68" source="../../assets/tilesets/hotel/clerk-5.png"/>
 </tile>
 <tile id="164">
  <image width="68" height="86" source="../../assets/tilesets/hotel/lookout.png"/>
  <animation>
   <frame tileid="164" duration="3100"/>
   <frame tileid="165" duration="120"/>
   <frame tileid="166" duration="700"/>
   <frame tileid="167" duration="1100"/>
   <frame tileid="168" duration="120"/>
  </animation>
 </tile>
 <tile id="165">
  <image width="68" height="86" source="../../assets/tilesets/hotel/lookout-1.png"/>
 </tile>
 <tile id="166">
  <image width="68" height="86" source="../../assets/tilesets/hotel/lookout-2.png"/>
 </tile>
 <tile id="167">
  <image width="68" height="86" source="../../assets/tilesets/hotel/lookout-3.png"/>
 </tile>
 <tile id="168">
  <image width="68" height="86" source="../../assets/tilesets/hotel/lookout-4.png"/>
 </tile>
 <tile id="169">
  <image width="52" height="106" source="../../assets/tilesets/hotel/maid.png"/>
  <animation>
   <frame tileid="169" duration="1200"/>
   <frame tileid="170" duration="600"/>
   <frame tileid="171" duration="1500"/>
   <frame tileid="172" duration="130"/>
  </animation>
 </tile>
 <tile id="170">
  <image width="52" height="106" source="../../assets/tilesets/hotel/maid-1.png"/>
 </tile>
 <tile id="171">
  <image width="52" height="106" source="../../assets/tilesets/hotel/maid-2.png"/>
 </tile>
 <tile id="172">
  <image width="52" height="106" source="../../assets/tilesets/hotel/maid-3.png"/>
 </tile>
 <tile id="173">
  <image width="52" height="106" source="../../assets/tilesets/hotel/lodger.png"/>
  <animation>
   <frame tileid="173" duration="900"/>
   <frame tileid="174" duration="300"/>
   <frame tileid="175" duration="900"/>
   <frame tileid="176" duration="300"/>
   <frame tileid="177" duration="120"/>
  </animation>
 </tile>
 <tile id="174">
  <image width="52" height="106" source="../../assets/tilesets/hotel/lodger-1.png"/>
 </tile>
 <tile id="175">
  <image width="52" height="106" source="../../assets/tilesets/hotel/lodger-2.png"/>
 </tile>
 <tile id="176">
  <image width="52" height="106" source="../../assets/tilesets/hotel/lodger-3.png"/>
 </tile>
 <tile id="177">
  <image width="52" height="106" source="../../assets/tilesets/hotel/lodger-4.png"/>
 </tile>
 <tile id="178">
  <image width="42" height="24" source="../../assets/tilesets/hotel/cat.png"/>
  <animation>
   <frame tileid="178" duration="800"/>
   <frame tileid="179" duration="240"/>
   <frame tileid="180" duration="700"/>
   <frame tileid="181" duration="240"/>
  </animation>
 </tile>
 <tile id="179">
  <image width="42" height="24" source="../../assets/tilesets/hotel/cat-1.png"/>
 </tile>
 <tile id="180">
  <image width="42" height="24" source="../../assets/tilesets/hotel/cat-2.png"/>
 </tile>
 <tile id="181">
  <image width="42" height="24" source="../../assets/tilesets/hotel/cat-3.png"/>
 </tile>
 <tile id="182">
  <image width="320" height="132" source="../../assets/tilesets/hotel/sky.png"/>
 </tile>
 <tile id="183">
  <image width="224" height="110" source="../../assets/tilesets/hotel/roofs.png"/>
 </tile>
 <tile id="184">
  <image width="224" height="110" source="../../assets/tilesets/hotel/roofs-2.png"/>
 </tile>
 <tile id="185">
  <image width="240" height="76" source="../../assets/tilesets/hotel/shops.png"/>
 </tile>
 <tile id="186">
  <image width="28" height="112" source="../../assets/tilesets/hotel/street-lamp.png"/>
 </tile>
 <tile id="187">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab.png"/>
  <animation>
   <frame tileid="187" duration="90"/>
   <frame tileid="188" duration="90"/>
   <frame tileid="189" duration="90"/>
   <frame tileid="190" duration="90"/>
   <frame tileid="191" duration="90"/>
   <frame tileid="192" duration="90"/>
   <frame tileid="193" duration="90"/>
   <frame tileid="194" duration="90"/>
   <frame tileid="195" duration="90"/>
   <frame tileid="196" duration="90"/>
   <frame tileid="197" duration="90"/>
   <frame tileid="198" duration="3700"/>
  </animation>
 </tile>
 <tile id="188">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-1.png"/>
 </tile>
 <tile id="189">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-2.png"/>
 </tile>
 <tile id="190">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-3.png"/>
 </tile>
 <tile id="191">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-4.png"/>
 </tile>
 <tile id="192">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-5.png"/>
 </tile>
 <tile id="193">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-6.png"/>
 </tile>
 <tile id="194">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-7.png"/>
 </tile>
 <tile id="195">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-8.png"/>
 </tile>
 <tile id="196">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-9.png"/>
 </tile>
 <tile id="197">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-10.png"/>
 </tile>
 <tile id="198">
  <image width="200" height="30" source="../../assets/tilesets/hotel/cab-11.png"/>
 </tile>
 <tile id="199">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker.png"/>
  <animation>
   <frame tileid="199" duration="150"/>
   <frame tileid="200" duration="150"/>
   <frame tileid="201" duration="150"/>
   <frame tileid="202" duration="150"/>
   <frame tileid="203" duration="150"/>
   <frame tileid="204" duration="150"/>
   <frame tileid="205" duration="150"/>
   <frame tileid="206" duration="150"/>
   <frame tileid="207" duration="150"/>
   <frame tileid="208" duration="150"/>
   <frame tileid="209" duration="150"/>
   <frame tileid="210" duration="150"/>
   <frame tileid="211" duration="150"/>
   <frame tileid="212" duration="6100"/>
  </animation>
 </tile>
 <tile id="200">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-1.png"/>
 </tile>
 <tile id="201">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-2.png"/>
 </tile>
 <tile id="202">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-3.png"/>
 </tile>
 <tile id="203">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-4.png"/>
 </tile>
 <tile id="204">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-5.png"/>
 </tile>
 <tile id="205">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-6.png"/>
 </tile>
 <tile id="206">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-7.png"/>
 </tile>
 <tile id="207">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-8.png"/>
 </tile>
 <tile id="208">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-9.png"/>
 </tile>
 <tile id="209">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-10.png"/>
 </tile>
 <tile id="210">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-11.png"/>
 </tile>
 <tile id="211">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-12.png"/>
 </tile>
 <tile id="212">
  <image width="120" height="52" source="../../assets/tilesets/hotel/walker-13.png"/>
 </tile>
 <tile id="213">
  <image width="24" height="68" source="../../assets/tilesets/hotel/neon-hotel.png"/>
  <animation>
   <frame tileid="213" duration="1700"/>
   <frame tileid="214" duration="90"/>
   <frame tileid="215" duration="240"/>
   <frame tileid="216" duration="70"/>
  </animation>
 </tile>
 <tile id="214">
  <image width="24" height="68" source="../../assets/tilesets/hotel/neon-hotel-1.png"/>
 </tile>
 <tile id="215">
  <image width="24" height="68" source="../../assets/tilesets/hotel/neon-hotel-2.png"/>
 </tile>
 <tile id="216">
  <image width="24" height="68" source="../../assets/tilesets/hotel/neon-hotel-3.png"/>
 </tile>
 <tile id="217">
  <image width="24" height="44" source="../../assets/tilesets/hotel/neon-bar.png"/>
  <animation>
   <frame tileid="217" duration="1300"/>
   <frame tileid="218" duration="300"/>
   <frame tileid="219" duration="420"/>
   <frame tileid="220" duration="420"/>
  </animation>
 </tile>
 <tile id="218">
  <image width="24" height="44" source="../../assets/tilesets/hotel/neon-bar-1.png"/>
 </tile>
 <tile id="219">
  <image width="24" height="44" source="../../assets/tilesets/hotel/neon-bar-2.png"/>
 </tile>
 <tile id="220">
  <image width="24" height="44" source="../../assets/tilesets/hotel/neon-bar-3.png"/>
 </tile>
 <tile id="221">
  <image width="54" height="26" source="../../assets/tilesets/hotel/neon-eat.png"/>
  <animation>
   <frame tileid="221" duration="1100"/>
   <frame tileid="222" duration="420"/>
  </animation>
 </tile>
 <tile id="222">
  <image width="54" height="26" source="../../assets/tilesets/hotel/neon-eat-1.png"/>
 </tile>
 <tile id="223">
  <image width="320" height="64" source="../../assets/tilesets/hotel/track.png"/>
 </tile>
 <tile id="224">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train.png"/>
  <animation>
   <frame tileid="224" duration="80"/>
   <frame tileid="225" duration="80"/>
   <frame tileid="226" duration="80"/>
   <frame tileid="227" duration="80"/>
   <frame tileid="228" duration="80"/>
   <frame tileid="229" duration="80"/>
   <frame tileid="230" duration="80"/>
   <frame tileid="231" duration="80"/>
   <frame tileid="232" duration="80"/>
   <frame tileid="233" duration="80"/>
   <frame tileid="234" duration="80"/>
   <frame tileid="235" duration="80"/>
   <frame tileid="236" duration="80"/>
   <frame tileid="237" duration="80"/>
   <frame tileid="238" duration="80"/>
   <frame tileid="239" duration="80"/>
   <frame tileid="240" duration="80"/>
   <frame tileid="241" duration="80"/>
   <frame tileid="242" duration="80"/>
   <frame tileid="243" duration="4700"/>
  </animation>
 </tile>
 <tile id="225">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-1.png"/>
 </tile>
 <tile id="226">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-2.png"/>
 </tile>
 <tile id="227">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-3.png"/>
 </tile>
 <tile id="228">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-4.png"/>
 </tile>
 <tile id="229">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-5.png"/>
 </tile>
 <tile id="230">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-6.png"/>
 </tile>
 <tile id="231">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-7.png"/>
 </tile>
 <tile id="232">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-8.png"/>
 </tile>
 <tile id="233">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-9.png"/>
 </tile>
 <tile id="234">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-10.png"/>
 </tile>
 <tile id="235">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-11.png"/>
 </tile>
 <tile id="236">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-12.png"/>
 </tile>
 <tile id="237">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-13.png"/>
 </tile>
 <tile id="238">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-14.png"/>
 </tile>
 <tile id="239">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-15.png"/>
 </tile>
 <tile id="240">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-16.png"/>
 </tile>
 <tile id="241">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-17.png"/>
 </tile>
 <tile id="242">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-18.png"/>
 </tile>
 <tile id="243">
  <image width="220" height="26" source="../../assets/tilesets/hotel/train-19.png"/>
 </tile>
 <tile id="244">
  <image width="150" height="112" source="../../assets/tilesets/hotel/fire-escape.png"/>
 </tile>
 <tile id="245">
  <image width="200" height="60" source="../../assets/tilesets/hotel/blade-shade.png"/>
 </tile>
 <tile id="246">
  <image width="150" height="110" source="../../assets/tilesets/hotel/pool-warm.png"/>
 </tile>
 <tile id="247">
  <image width="150" height="110" source="../../assets/tilesets/hotel/pool-red.png"/>
 </tile>
 <tile id="248">
  <image width="120" height="50" source="../../assets/tilesets/hotel/near-banister.png"/>
 </tile>
 <tile id="249">
  <image width="100" height="118" source="../../assets/tilesets/hotel/near-palm.png"/>
 </tile>
 <tile id="250">
  <image width="60" height="132" source="../../assets/tilesets/hotel/near-curtain.png"/>
 </tile>
 <tile id="251">
  <image width="38" height="132" source="../../assets/tilesets/hotel/near-jamb.png"/>
 </tile>
 <tile id="252">
  <image width="52" height="132" source="../../assets/tilesets/hotel/near-column.png"/>
 </tile>
 <tile id="253">
  <image width="56" height="124" source="../../assets/tilesets/hotel/near-lamp.png"/>
 </tile>
</tileset>
