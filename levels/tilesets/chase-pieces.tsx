<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="chase-pieces" tilewidth="320" tileheight="132" tilecount="215" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="320" height="132" source="../../assets/tilesets/chase/sky.png"/>
 </tile>
 <tile id="1">
  <image width="256" height="60" source="../../assets/tilesets/chase/skyline-far.png"/>
 </tile>
 <tile id="2">
  <image width="256" height="60" source="../../assets/tilesets/chase/skyline-far-2.png"/>
 </tile>
 <tile id="3">
  <image width="44" height="86" source="../../assets/tilesets/chase/landmark.png"/>
 </tile>
 <tile id="4">
  <image width="40" height="72" source="../../assets/tilesets/chase/slab.png"/>
 </tile>
 <tile id="5">
  <image width="256" height="48" source="../../assets/tilesets/chase/skyline-near.png"/>
 </tile>
 <tile id="6">
  <image width="256" height="48" source="../../assets/tilesets/chase/skyline-near-2.png"/>
 </tile>
 <tile id="7">
  <image width="150" height="40" source="../../assets/tilesets/chase/far-bridge.png"/>
 </tile>
 <tile id="8">
  <image width="124" height="40" source="../../assets/tilesets/chase/diner.png"/>
 </tile>
 <tile id="9">
  <image width="84" height="62" source="../../assets/tilesets/chase/pawnbroker.png"/>
 </tile>
 <tile id="10">
  <image width="96" height="58" source="../../assets/tilesets/chase/records.png"/>
 </tile>
 <tile id="11">
  <image width="92" height="64" source="../../assets/tilesets/chase/hotel.png"/>
 </tile>
 <tile id="12">
  <image width="64" height="48" source="../../assets/tilesets/chase/bar.png"/>
 </tile>
 <tile id="13">
  <image width="70" height="54" source="../../assets/tilesets/chase/tailor.png"/>
 </tile>
 <tile id="14">
  <image width="58" height="38" source="../../assets/tilesets/chase/doughnuts.png"/>
 </tile>
 <tile id="15">
  <image width="48" height="60" source="../../assets/tilesets/chase/alley.png"/>
 </tile>
 <tile id="16">
  <image width="116" height="64" source="../../assets/tilesets/chase/cinema.png"/>
 </tile>
 <tile id="17">
  <image width="52" height="30" source="../../assets/tilesets/chase/coffee-board.png"/>
 </tile>
 <tile id="18">
  <image width="45" height="23" source="../../assets/tilesets/chase/neon-diner.png"/>
 </tile>
 <tile id="19">
  <image width="45" height="23" source="../../assets/tilesets/chase/neon-loans.png"/>
 </tile>
 <tile id="20">
  <image width="33" height="23" source="../../assets/tilesets/chase/neon-bar.png"/>
 </tile>
 <tile id="21">
  <image width="45" height="23" source="../../assets/tilesets/chase/neon-radio.png"/>
 </tile>
 <tile id="22">
  <image width="33" height="23" source="../../assets/tilesets/chase/neon-gas.png"/>
 </tile>
 <tile id="23">
  <image width="58" height="20" source="../../assets/tilesets/chase/parked-sedan.png"/>
 </tile>
 <tile id="24">
  <image width="62" height="30" source="../../assets/tilesets/chase/parked-van.png"/>
 </tile>
 <tile id="25">
  <image width="26" height="28" source="../../assets/tilesets/chase/couple.png"/>
 </tile>
 <tile id="26">
  <image width="14" height="21" source="../../assets/tilesets/chase/worker.png"/>
 </tile>
 <tile id="27">
  <image width="14" height="21" source="../../assets/tilesets/chase/policeman.png"/>
 </tile>
 <tile id="28">
  <image width="26" height="10" source="../../assets/tilesets/chase/sleeper.png"/>
 </tile>
 <tile id="29">
  <image width="40" height="62" source="../../assets/tilesets/chase/lamp.png"/>
 </tile>
 <tile id="30">
  <image width="22" height="50" source="../../assets/tilesets/chase/globe-lamp.png"/>
 </tile>
 <tile id="31">
  <image width="70" height="18" source="../../assets/tilesets/chase/meters.png"/>
 </tile>
 <tile id="32">
  <image width="64" height="36" source="../../assets/tilesets/chase/bus-stop.png"/>
 </tile>
 <tile id="33">
  <image width="44" height="34" source="../../assets/tilesets/chase/news-stand.png"/>
 </tile>
 <tile id="34">
  <image width="12" height="18" source="../../assets/tilesets/chase/letter-box.png"/>
 </tile>
 <tile id="35">
  <image width="30" height="44" source="../../assets/tilesets/chase/street-sign.png"/>
 </tile>
 <tile id="36">
  <image width="128" height="28" source="../../assets/tilesets/chase/hoarding.png"/>
 </tile>
 <tile id="37">
  <image width="150" height="62" source="../../assets/tilesets/chase/steel-frame.png"/>
 </tile>
 <tile id="38">
  <image width="150" height="40" source="../../assets/tilesets/chase/excavation.png"/>
 </tile>
 <tile id="39">
  <image width="110" height="50" source="../../assets/tilesets/chase/containers.png"/>
 </tile>
 <tile id="40">
  <image width="66" height="32" source="../../assets/tilesets/chase/works-cabin.png"/>
 </tile>
 <tile id="41">
  <image width="150" height="58" source="../../assets/tilesets/chase/tower-crane.png"/>
 </tile>
 <tile id="42">
  <image width="60" height="16" source="../../assets/tilesets/chase/spoil.png"/>
 </tile>
 <tile id="43">
  <image width="30" height="60" source="../../assets/tilesets/chase/el-column.png"/>
 </tile>
 <tile id="44">
  <image width="160" height="56" source="../../assets/tilesets/chase/el-far-side.png"/>
 </tile>
 <tile id="45">
  <image width="170" height="40" source="../../assets/tilesets/chase/station.png"/>
 </tile>
 <tile id="46">
  <image width="78" height="50" source="../../assets/tilesets/chase/stairs.png"/>
 </tile>
 <tile id="47">
  <image width="160" height="60" source="../../assets/tilesets/chase/tie-light.png"/>
 </tile>
 <tile id="48">
  <image width="16" height="60" source="../../assets/tilesets/chase/threshold.png"/>
 </tile>
 <tile id="49">
  <image width="128" height="66" source="../../assets/tilesets/chase/truss.png"/>
 </tile>
 <tile id="50">
  <image width="96" height="20" source="../../assets/tilesets/chase/railing.png"/>
 </tile>
 <tile id="51">
  <image width="92" height="132" source="../../assets/tilesets/chase/lift-tower.png"/>
 </tile>
 <tile id="52">
  <image width="56" height="64" source="../../assets/tilesets/chase/keepers-house.png"/>
 </tile>
 <tile id="53">
  <image width="110" height="20" source="../../assets/tilesets/chase/barge.png"/>
 </tile>
 <tile id="54">
  <image width="256" height="40" source="../../assets/tilesets/chase/bank.png"/>
 </tile>
 <tile id="55">
  <image width="180" height="56" source="../../assets/tilesets/chase/tank-farm.png"/>
 </tile>
 <tile id="56">
  <image width="150" height="64" source="../../assets/tilesets/chase/grain-elevator.png"/>
 </tile>
 <tile id="57">
  <image width="200" height="30" source="../../assets/tilesets/chase/wagons.png"/>
 </tile>
 <tile id="58">
  <image width="30" height="68" source="../../assets/tilesets/chase/floodlight.png"/>
 </tile>
 <tile id="59">
  <image width="96" height="26" source="../../assets/tilesets/chase/chain-link.png"/>
 </tile>
 <tile id="60">
  <image width="96" height="26" source="../../assets/tilesets/chase/chain-link-sign.png"/>
 </tile>
 <tile id="61">
  <image width="52" height="58" source="../../assets/tilesets/chase/crossing-cabin.png"/>
 </tile>
 <tile id="62">
  <image width="30" height="22" source="../../assets/tilesets/chase/relay-case.png"/>
 </tile>
 <tile id="63">
  <image width="40" height="132" source="../../assets/tilesets/chase/near-lamp.png"/>
 </tile>
 <tile id="64">
  <image width="44" height="132" source="../../assets/tilesets/chase/near-column.png"/>
 </tile>
 <tile id="65">
  <image width="60" height="132" source="../../assets/tilesets/chase/near-sign.png"/>
 </tile>
 <tile id="66">
  <image width="128" height="34" source="../../assets/tilesets/chase/near-railing.png"/>
 </tile>
 <tile id="67">
  <image width="150" height="132" source="../../assets/tilesets/chase/near-truss.png"/>
 </tile>
 <tile id="68">
  <image width="110" height="60" source="../../assets/tilesets/chase/near-fence.png"/>
 </tile>
 <tile id="69">
  <image width="84" height="40" source="../../assets/tilesets/chase/near-barrels.png"/>
 </tile>
 <tile id="70">
  <image width="40" height="44" source="../../assets/tilesets/chase/near-hydrant.png"/>
 </tile>
 <tile id="71">
  <image width="60" height="46" source="../../assets/tilesets/chase/near-diamond.png"/>
 </tile>
 <tile id="72">
  <image width="110" height="50" source="../../assets/tilesets/chase/pool-sodium.png"/>
 </tile>
 <tile id="73">
  <image width="110" height="50" source="../../assets/tilesets/chase/pool-cold.png"/>
 </tile>
 <tile id="74">
  <image width="42" height="58" source="../../assets/tilesets/chase/gleam-amber.png"/>
 </tile>
 <tile id="75">
  <image width="40" height="58" source="../../assets/tilesets/chase/gleam-pink.png"/>
 </tile>
 <tile id="76">
  <image width="40" height="58" source="../../assets/tilesets/chase/gleam-cyan.png"/>
 </tile>
 <tile id="77">
  <image width="30" height="58" source="../../assets/tilesets/chase/gleam-red.png"/>
 </tile>
 <tile id="78">
  <image width="76" height="58" source="../../assets/tilesets/chase/gleam-white.png"/>
 </tile>
 <tile id="79">
  <image width="140" height="22" source="../../assets/tilesets/chase/skid.png"/>
 </tile>
 <tile id="80">
  <image width="320" height="66" source="../../assets/tilesets/chase/violet-haze.png"/>
 </tile>
 <tile id="81">
  <image width="24" height="40" source="../../assets/tilesets/chase/hydrant.png"/>
  <animation>
   <frame tileid="81" duration="1000"/>
   <frame tileid="82" duration="1000"/>
  </animation>
 </tile>
 <tile id="82">
  <image width="24" height="40" source="../../assets/tilesets/chase/hydrant-1.png"/>
 </tile>
 <tile id="83">
  <image width="26" height="36" source="../../assets/tilesets/chase/phone-box.png"/>
  <animation>
   <frame tileid="83" duration="1000"/>
   <frame tileid="84" duration="1000"/>
  </animation>
 </tile>
 <tile id="84">
  <image width="26" height="36" source="../../assets/tilesets/chase/phone-box-1.png"/>
 </tile>
 <tile id="85">
  <image width="40" height="16" source="../../assets/tilesets/chase/bins.png"/>
  <animation>
   <frame tileid="85" duration="1000"/>
   <frame tileid="86" duration="1000"/>
  </animation>
 </tile>
 <tile id="86">
  <image width="40" height="16" source="../../assets/tilesets/chase/bins-1.png"/>
 </tile>
 <tile id="87">
  <image width="96" height="22" source="../../assets/tilesets/chase/mesh-fence.png"/>
  <animation>
   <frame tileid="87" duration="1000"/>
   <frame tileid="88" duration="1000"/>
  </animation>
 </tile>
 <tile id="88">
  <image width="96" height="22" source="../../assets/tilesets/chase/mesh-fence-1.png"/>
 </tile>
 <tile id="89">
  <image width="104" height="36" source="../../assets/tilesets/chase/marquee.png"/>
  <animation>
   <frame tileid="89" duration="110"/>
   <frame tileid="90" duration="110"/>
   <frame tileid="91" duration="110"/>
  </animation>
 </tile>
 <tile id="90">
  <image width="104" height="36" source="../../assets/tilesets/chase/marquee-1.png"/>
 </tile>
 <tile id="91">
  <image width="104" height="36" source="../../assets/tilesets/chase/marquee-2.png"/>
 </tile>
 <tile id="92">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-hotel.png"/>
  <animation>
   <frame tileid="92" duration="2100"/>
   <frame tileid="93" duration="90"/>
   <frame tileid="94" duration="240"/>
   <frame tileid="95" duration="620"/>
  </animation>
 </tile>
 <tile id="93">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-hotel-1.png"/>
 </tile>
 <tile id="94">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-hotel-2.png"/>
 </tile>
 <tile id="95">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-hotel-3.png"/>
 </tile>
 <tile id="96">
  <image width="26" height="17" source="../../assets/tilesets/chase/neon-cocktail.png"/>
  <animation>
   <frame tileid="96" duration="700"/>
   <frame tileid="97" duration="450"/>
  </animation>
 </tile>
 <tile id="97">
  <image width="26" height="17" source="../../assets/tilesets/chase/neon-cocktail-1.png"/>
 </tile>
 <tile id="98">
  <image width="39" height="23" source="../../assets/tilesets/chase/neon-bowl.png"/>
  <animation>
   <frame tileid="98" duration="1500"/>
   <frame tileid="99" duration="380"/>
  </animation>
 </tile>
 <tile id="99">
  <image width="39" height="23" source="../../assets/tilesets/chase/neon-bowl-1.png"/>
 </tile>
 <tile id="100">
  <image width="39" height="23" source="../../assets/tilesets/chase/neon-eats.png"/>
  <animation>
   <frame tileid="100" duration="1500"/>
   <frame tileid="101" duration="380"/>
  </animation>
 </tile>
 <tile id="101">
  <image width="39" height="23" source="../../assets/tilesets/chase/neon-eats-1.png"/>
 </tile>
 <tile id="102">
  <image width="10" height="24" source="../../assets/tilesets/chase/barber-pole.png"/>
  <animation>
   <frame tileid="102" duration="130"/>
   <frame tileid="103" duration="130"/>
   <frame tileid="104" duration="130"/>
   <frame tileid="105" duration="130"/>
  </animation>
 </tile>
 <tile id="103">
  <image width="10" height="24" source="../../assets/tilesets/chase/barber-pole-1.png"/>
 </tile>
 <tile id="104">
  <image width="10" height="24" source="../../assets/tilesets/chase/barber-pole-2.png"/>
 </tile>
 <tile id="105">
  <image width="10" height="24" source="../../assets/tilesets/chase/barber-pole-3.png"/>
 </tile>
 <tile id="106">
  <image width="48" height="64" source="../../assets/tilesets/chase/traffic-light.png"/>
  <animation>
   <frame tileid="106" duration="2600"/>
   <frame tileid="107" duration="800"/>
   <frame tileid="108" duration="2600"/>
  </animation>
 </tile>
 <tile id="107">
  <image width="48" height="64" source="../../assets/tilesets/chase/traffic-light-1.png"/>
 </tile>
 <tile id="108">
  <image width="48" height="64" source="../../assets/tilesets/chase/traffic-light-2.png"/>
 </tile>
 <tile id="109">
  <image width="14" height="21" source="../../assets/tilesets/chase/smoker.png"/>
  <animation>
   <frame tileid="109" duration="1500"/>
   <frame tileid="110" duration="160"/>
   <frame tileid="111" duration="420"/>
   <frame tileid="112" duration="200"/>
  </animation>
 </tile>
 <tile id="110">
  <image width="14" height="21" source="../../assets/tilesets/chase/smoker-1.png"/>
 </tile>
 <tile id="111">
  <image width="14" height="21" source="../../assets/tilesets/chase/smoker-2.png"/>
 </tile>
 <tile id="112">
  <image width="14" height="21" source="../../assets/tilesets/chase/smoker-3.png"/>
 </tile>
 <tile id="113">
  <image width="20" height="24" source="../../assets/tilesets/chase/hailer.png"/>
  <animation>
   <frame tileid="113" duration="280"/>
   <frame tileid="114" duration="280"/>
  </animation>
 </tile>
 <tile id="114">
  <image width="20" height="24" source="../../assets/tilesets/chase/hailer-1.png"/>
 </tile>
 <tile id="115">
  <image width="20" height="24" source="../../assets/tilesets/chase/flagman.png"/>
  <animation>
   <frame tileid="115" duration="180"/>
   <frame tileid="116" duration="180"/>
   <frame tileid="117" duration="180"/>
   <frame tileid="118" duration="180"/>
  </animation>
 </tile>
 <tile id="116">
  <image width="20" height="24" source="../../assets/tilesets/chase/flagman-1.png"/>
 </tile>
 <tile id="117">
  <image width="20" height="24" source="../../assets/tilesets/chase/flagman-2.png"/>
 </tile>
 <tile id="118">
  <image width="20" height="24" source="../../assets/tilesets/chase/flagman-3.png"/>
 </tile>
 <tile id="119">
  <image width="46" height="30" source="../../assets/tilesets/chase/lamp-board.png"/>
  <animation>
   <frame tileid="119" duration="160"/>
   <frame tileid="120" duration="160"/>
   <frame tileid="121" duration="160"/>
   <frame tileid="122" duration="320"/>
  </animation>
 </tile>
 <tile id="120">
  <image width="46" height="30" source="../../assets/tilesets/chase/lamp-board-1.png"/>
 </tile>
 <tile id="121">
  <image width="46" height="30" source="../../assets/tilesets/chase/lamp-board-2.png"/>
 </tile>
 <tile id="122">
  <image width="46" height="30" source="../../assets/tilesets/chase/lamp-board-3.png"/>
 </tile>
 <tile id="123">
  <image width="320" height="20" source="../../assets/tilesets/chase/train.png"/>
  <animation>
   <frame tileid="123" duration="2600"/>
   <frame tileid="124" duration="50"/>
   <frame tileid="125" duration="50"/>
   <frame tileid="126" duration="50"/>
   <frame tileid="127" duration="50"/>
   <frame tileid="128" duration="50"/>
   <frame tileid="129" duration="50"/>
   <frame tileid="130" duration="50"/>
   <frame tileid="131" duration="50"/>
   <frame tileid="132" duration="50"/>
   <frame tileid="133" duration="50"/>
   <frame tileid="134" duration="50"/>
   <frame tileid="135" duration="50"/>
   <frame tileid="136" duration="50"/>
   <frame tileid="137" duration="50"/>
   <frame tileid="138" duration="50"/>
   <frame tileid="139" duration="50"/>
   <frame tileid="140" duration="50"/>
   <frame tileid="141" duration="50"/>
   <frame tileid="142" duration="50"/>
   <frame tileid="143" duration="50"/>
   <frame tileid="144" duration="50"/>
   <frame tileid="145" duration="50"/>
   <frame tileid="146" duration="50"/>
   <frame tileid="147" duration="50"/>
   <frame tileid="148" duration="50"/>
   <frame tileid="149" duration="50"/>
   <frame tileid="150" duration="50"/>
  </animation>
 </tile>
 <tile id="124">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-1.png"/>
 </tile>
 <tile id="125">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-2.png"/>
 </tile>
 <tile id="126">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-3.png"/>
 </tile>
 <tile id="127">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-4.png"/>
 </tile>
 <tile id="128">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-5.png"/>
 </tile>
 <tile id="129">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-6.png"/>
 </tile>
 <tile id="130">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-7.png"/>
 </tile>
 <tile id="131">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-8.png"/>
 </tile>
 <tile id="132">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-9.png"/>
 </tile>
 <tile id="133">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-10.png"/>
 </tile>
 <tile id="134">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-11.png"/>
 </tile>
 <tile id="135">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-12.png"/>
 </tile>
 <tile id="136">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-13.png"/>
 </tile>
 <tile id="137">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-14.png"/>
 </tile>
 <tile id="138">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-15.png"/>
 </tile>
 <tile id="139">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-16.png"/>
 </tile>
 <tile id="140">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-17.png"/>
 </tile>
 <tile id="141">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-18.png"/>
 </tile>
 <tile id="142">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-19.png"/>
 </tile>
 <tile id="143">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-20.png"/>
 </tile>
 <tile id="144">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-21.png"/>
 </tile>
 <tile id="145">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-22.png"/>
 </tile>
 <tile id="146">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-23.png"/>
 </tile>
 <tile id="147">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-24.png"/>
 </tile>
 <tile id="148">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-25.png"/>
 </tile>
 <tile id="149">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-26.png"/>
 </tile>
 <tile id="150">
  <image width="320" height="20" source="../../assets/tilesets/chase/train-27.png"/>
 </tile>
 <tile id="151">
  <image width="22" height="60" source="../../assets/tilesets/chase/bridge-signal.png"/>
  <animation>
   <frame tileid="151" duration="420"/>
   <frame tileid="152" duration="420"/>
  </animation>
 </tile>
 <tile id="152">
  <image width="22" height="60" source="../../assets/tilesets/chase/bridge-signal-1.png"/>
 </tile>
 <tile id="153">
  <image width="76" height="34" source="../../assets/tilesets/chase/tug.png"/>
  <animation>
   <frame tileid="153" duration="520"/>
   <frame tileid="154" duration="340"/>
   <frame tileid="155" duration="520"/>
   <frame tileid="156" duration="340"/>
  </animation>
 </tile>
 <tile id="154">
  <image width="76" height="34" source="../../assets/tilesets/chase/tug-1.png"/>
 </tile>
 <tile id="155">
  <image width="76" height="34" source="../../assets/tilesets/chase/tug-2.png"/>
 </tile>
 <tile id="156">
  <image width="76" height="34" source="../../assets/tilesets/chase/tug-3.png"/>
 </tile>
 <tile id="157">
  <image width="160" height="22" source="../../assets/tilesets/chase/glints.png"/>
  <animation>
   <frame tileid="157" duration="260"/>
   <frame tileid="158" duration="260"/>
   <frame tileid="159" duration="260"/>
   <frame tileid="160" duration="260"/>
  </animation>
 </tile>
 <tile id="158">
  <image width="160" height="22" source="../../assets/tilesets/chase/glints-1.png"/>
 </tile>
 <tile id="159">
  <image width="160" height="22" source="../../assets/tilesets/chase/glints-2.png"/>
 </tile>
 <tile id="160">
  <image width="160" height="22" source="../../assets/tilesets/chase/glints-3.png"/>
 </tile>
 <tile id="161">
  <image width="40" height="66" source="../../assets/tilesets/chase/flare.png"/>
  <animation>
   <frame tileid="161" duration="110"/>
   <frame tileid="162" duration="110"/>
   <frame tileid="163" duration="110"/>
   <frame tileid="164" duration="110"/>
   <frame tileid="165" duration="110"/>
   <frame tileid="166" duration="110"/>
  </animation>
 </tile>
 <tile id="162">
  <image width="40" height="66" source="../../assets/tilesets/chase/flare-1.png"/>
 </tile>
 <tile id="163">
  <image width="40" height="66" source="../../assets/tilesets/chase/flare-2.png"/>
 </tile>
 <tile id="164">
  <image width="40" height="66" source="../../assets/tilesets/chase/flare-3.png"/>
 </tile>
 <tile id="165">
  <image width="40" height="66" source="../../assets/tilesets/chase/flare-4.png"/>
 </tile>
 <tile id="166">
  <image width="40" height="66" source="../../assets/tilesets/chase/flare-5.png"/>
 </tile>
 <tile id="167">
  <image width="10" height="24" source="../../assets/tilesets/chase/switch-lamp.png"/>
  <animation>
   <frame tileid="167" duration="2200"/>
   <frame tileid="168" duration="1300"/>
  </animation>
 </tile>
 <tile id="168">
  <image width="10" height="24" source="../../assets/tilesets/chase/switch-lamp-1.png"/>
 </tile>
 <tile id="169">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam.png"/>
  <animation>
   <frame tileid="169" duration="110"/>
   <frame tileid="170" duration="110"/>
   <frame tileid="171" duration="110"/>
   <frame tileid="172" duration="110"/>
   <frame tileid="173" duration="110"/>
   <frame tileid="174" duration="110"/>
   <frame tileid="175" duration="110"/>
   <frame tileid="176" duration="110"/>
  </animation>
 </tile>
 <tile id="170">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam-1.png"/>
 </tile>
 <tile id="171">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam-2.png"/>
 </tile>
 <tile id="172">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam-3.png"/>
 </tile>
 <tile id="173">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam-4.png"/>
 </tile>
 <tile id="174">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam-5.png"/>
 </tile>
 <tile id="175">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam-6.png"/>
 </tile>
 <tile id="176">
  <image width="64" height="66" source="../../assets/tilesets/chase/steam-7.png"/>
 </tile>
 <tile id="177">
  <image width="160" height="132" source="../../assets/tilesets/chase/rain.png"/>
  <animation>
   <frame tileid="177" duration="70"/>
   <frame tileid="178" duration="70"/>
   <frame tileid="179" duration="70"/>
   <frame tileid="180" duration="70"/>
  </animation>
 </tile>
 <tile id="178">
  <image width="160" height="132" source="../../assets/tilesets/chase/rain-1.png"/>
 </tile>
 <tile id="179">
  <image width="160" height="132" source="../../assets/tilesets/chase/rain-2.png"/>
 </tile>
 <tile id="180">
  <image width="160" height="132" source="../../assets/tilesets/chase/rain-3.png"/>
 </tile>
 <tile id="181">
  <image width="40" height="20" source="../../assets/tilesets/chase/sparks.png"/>
  <animation>
   <frame tileid="181" duration="60"/>
   <frame tileid="182" duration="60"/>
   <frame tileid="183" duration="60"/>
   <frame tileid="184" duration="60"/>
   <frame tileid="185" duration="60"/>
   <frame tileid="186" duration="2400"/>
  </animation>
 </tile>
 <tile id="182">
  <image width="40" height="20" source="../../assets/tilesets/chase/sparks-1.png"/>
 </tile>
 <tile id="183">
  <image width="40" height="20" source="../../assets/tilesets/chase/sparks-2.png"/>
 </tile>
 <tile id="184">
  <image width="40" height="20" source="../../assets/tilesets/chase/sparks-3.png"/>
 </tile>
 <tile id="185">
  <image width="40" height="20" source="../../assets/tilesets/chase/sparks-4.png"/>
 </tile>
 <tile id="186">
  <image width="40" height="20" source="../../assets/tilesets/chase/sparks-5.png"/>
 </tile>
 <tile id="187">
  <image width="120" height="68" source="../../assets/tilesets/chase/offices.png"/>
 </tile>
 <tile id="188">
  <image width="150" height="66" source="../../assets/tilesets/chase/store.png"/>
 </tile>
 <tile id="189">
  <image width="112" height="66" source="../../assets/tilesets/chase/car-park.png"/>
 </tile>
 <tile id="190">
  <image width="100" height="66" source="../../assets/tilesets/chase/bank-front.png"/>
 </tile>
 <tile id="191">
  <image width="112" height="66" source="../../assets/tilesets/chase/theatre.png"/>
 </tile>
 <tile id="192">
  <image width="108" height="66" source="../../assets/tilesets/chase/rooms.png"/>
 </tile>
 <tile id="193">
  <image width="74" height="46" source="../../assets/tilesets/chase/laundry.png"/>
 </tile>
 <tile id="194">
  <image width="92" height="58" source="../../assets/tilesets/chase/drugstore.png"/>
 </tile>
 <tile id="195">
  <image width="130" height="50" source="../../assets/tilesets/chase/bowling.png"/>
 </tile>
 <tile id="196">
  <image width="136" height="46" source="../../assets/tilesets/chase/filling-station.png"/>
 </tile>
 <tile id="197">
  <image width="144" height="60" source="../../assets/tilesets/chase/warehouse.png"/>
 </tile>
 <tile id="198">
  <image width="78" height="68" source="../../assets/tilesets/chase/church.png"/>
 </tile>
 <tile id="199">
  <image width="96" height="66" source="../../assets/tilesets/chase/side-street.png"/>
 </tile>
 <tile id="200">
  <image width="45" height="23" source="../../assets/tilesets/chase/neon-drugs.png"/>
 </tile>
 <tile id="201">
  <image width="39" height="23" source="../../assets/tilesets/chase/neon-wash.png"/>
 </tile>
 <tile id="202">
  <image width="45" height="23" source="../../assets/tilesets/chase/neon-wines.png"/>
 </tile>
 <tile id="203">
  <image width="45" height="23" source="../../assets/tilesets/chase/neon-rooms.png"/>
 </tile>
 <tile id="204">
  <image width="21" height="50" source="../../assets/tilesets/chase/neon-park.png"/>
 </tile>
 <tile id="205">
  <image width="200" height="30" source="../../assets/tilesets/chase/hoppers.png"/>
 </tile>
 <tile id="206">
  <image width="136" height="30" source="../../assets/tilesets/chase/tank-wagons.png"/>
 </tile>
 <tile id="207">
  <image width="110" height="62" source="../../assets/tilesets/chase/gas-holder.png"/>
 </tile>
 <tile id="208">
  <image width="150" height="40" source="../../assets/tilesets/chase/yard-lamps.png"/>
 </tile>
 <tile id="209">
  <image width="64" height="40" source="../../assets/tilesets/chase/deck-end.png"/>
 </tile>
 <tile id="210">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-grand.png"/>
  <animation>
   <frame tileid="210" duration="220"/>
   <frame tileid="211" duration="220"/>
   <frame tileid="212" duration="220"/>
   <frame tileid="213" duration="220"/>
   <frame tileid="214" duration="1700"/>
  </animation>
 </tile>
 <tile id="211">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-grand-1.png"/>
 </tile>
 <tile id="212">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-grand-2.png"/>
 </tile>
 <tile id="213">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-grand-3.png"/>
 </tile>
 <tile id="214">
  <image width="21" height="59" source="../../assets/tilesets/chase/neon-grand-4.png"/>
 </tile>
</tileset>
