<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="hospital-pieces" tilewidth="320" tileheight="132" tilecount="180" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-doors.png"/>
  <animation>
   <frame tileid="0" duration="3400"/>
   <frame tileid="1" duration="260"/>
   <frame tileid="2" duration="260"/>
   <frame tileid="3" duration="260"/>
   <frame tileid="4" duration="260"/>
   <frame tileid="5" duration="2100"/>
  </animation>
 </tile>
 <tile id="1">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-doors-1.png"/>
 </tile>
 <tile id="2">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-doors-2.png"/>
 </tile>
 <tile id="3">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-doors-3.png"/>
 </tile>
 <tile id="4">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-doors-4.png"/>
 </tile>
 <tile id="5">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-doors-5.png"/>
 </tile>
 <tile id="6">
  <image width="96" height="108" source="../../assets/tilesets/hospital/crash-doors.png"/>
  <animation>
   <frame tileid="6" duration="380"/>
   <frame tileid="7" duration="110"/>
   <frame tileid="8" duration="170"/>
   <frame tileid="9" duration="130"/>
  </animation>
 </tile>
 <tile id="7">
  <image width="96" height="108" source="../../assets/tilesets/hospital/crash-doors-1.png"/>
 </tile>
 <tile id="8">
  <image width="96" height="108" source="../../assets/tilesets/hospital/crash-doors-2.png"/>
 </tile>
 <tile id="9">
  <image width="96" height="108" source="../../assets/tilesets/hospital/crash-doors-3.png"/>
 </tile>
 <tile id="10">
  <image width="88" height="106" source="../../assets/tilesets/hospital/theatre-doors.png"/>
 </tile>
 <tile id="11">
  <image width="80" height="114" source="../../assets/tilesets/hospital/lift.png"/>
  <animation>
   <frame tileid="11" duration="1000"/>
   <frame tileid="12" duration="1000"/>
   <frame tileid="13" duration="1000"/>
   <frame tileid="14" duration="1000"/>
  </animation>
 </tile>
 <tile id="12">
  <image width="80" height="114" source="../../assets/tilesets/hospital/lift-1.png"/>
 </tile>
 <tile id="13">
  <image width="80" height="114" source="../../assets/tilesets/hospital/lift-2.png"/>
 </tile>
 <tile id="14">
  <image width="80" height="114" source="../../assets/tilesets/hospital/lift-3.png"/>
 </tile>
 <tile id="15">
  <image width="32" height="132" source="../../assets/tilesets/hospital/pier.png"/>
 </tile>
 <tile id="16">
  <image width="56" height="13" source="../../assets/tilesets/hospital/floor-lamps.png"/>
  <animation>
   <frame tileid="16" duration="2600"/>
   <frame tileid="17" duration="900"/>
   <frame tileid="18" duration="3100"/>
   <frame tileid="19" duration="900"/>
  </animation>
 </tile>
 <tile id="17">
  <image width="56" height="13" source="../../assets/tilesets/hospital/floor-lamps-1.png"/>
 </tile>
 <tile id="18">
  <image width="56" height="13" source="../../assets/tilesets/hospital/floor-lamps-2.png"/>
 </tile>
 <tile id="19">
  <image width="56" height="13" source="../../assets/tilesets/hospital/floor-lamps-3.png"/>
 </tile>
 <tile id="20">
  <image width="64" height="70" source="../../assets/tilesets/hospital/window.png"/>
 </tile>
 <tile id="21">
  <image width="152" height="108" source="../../assets/tilesets/hospital/partition.png"/>
 </tile>
 <tile id="22">
  <image width="136" height="62" source="../../assets/tilesets/hospital/counter.png"/>
 </tile>
 <tile id="23">
  <image width="112" height="46" source="../../assets/tilesets/hospital/pigeonholes.png"/>
 </tile>
 <tile id="24">
  <image width="44" height="96" source="../../assets/tilesets/hospital/blood-fridge.png"/>
 </tile>
 <tile id="25">
  <image width="112" height="62" source="../../assets/tilesets/hospital/chairs.png"/>
 </tile>
 <tile id="26">
  <image width="44" height="92" source="../../assets/tilesets/hospital/mop-bucket.png"/>
 </tile>
 <tile id="27">
  <image width="80" height="14" source="../../assets/tilesets/hospital/tube.png"/>
 </tile>
 <tile id="28">
  <image width="80" height="14" source="../../assets/tilesets/hospital/tube-dead.png"/>
 </tile>
 <tile id="29">
  <image width="64" height="46" source="../../assets/tilesets/hospital/notice-board.png"/>
 </tile>
 <tile id="30">
  <image width="22" height="50" source="../../assets/tilesets/hospital/extinguisher.png"/>
 </tile>
 <tile id="31">
  <image width="84" height="46" source="../../assets/tilesets/hospital/radiator.png"/>
 </tile>
 <tile id="32">
  <image width="54" height="70" source="../../assets/tilesets/hospital/sink.png"/>
 </tile>
 <tile id="33">
  <image width="66" height="98" source="../../assets/tilesets/hospital/screen.png"/>
 </tile>
 <tile id="34">
  <image width="116" height="90" source="../../assets/tilesets/hospital/empty-bed.png"/>
 </tile>
 <tile id="35">
  <image width="34" height="74" source="../../assets/tilesets/hospital/bedside.png"/>
 </tile>
 <tile id="36">
  <image width="66" height="76" source="../../assets/tilesets/hospital/wheelchair.png"/>
 </tile>
 <tile id="37">
  <image width="46" height="90" source="../../assets/tilesets/hospital/cylinders.png"/>
 </tile>
 <tile id="38">
  <image width="86" height="60" source="../../assets/tilesets/hospital/scrub-trough.png"/>
 </tile>
 <tile id="39">
  <image width="40" height="20" source="../../assets/tilesets/hospital/exit-sign.png"/>
 </tile>
 <tile id="40">
  <image width="76" height="28" source="../../assets/tilesets/hospital/sign-ward.png"/>
 </tile>
 <tile id="41">
  <image width="64" height="28" source="../../assets/tilesets/hospital/sign-lifts.png"/>
 </tile>
 <tile id="42">
  <image width="84" height="28" source="../../assets/tilesets/hospital/sign-surgery.png"/>
 </tile>
 <tile id="43">
  <image width="46" height="11" source="../../assets/tilesets/hospital/plate-blood.png"/>
 </tile>
 <tile id="44">
  <image width="25" height="11" source="../../assets/tilesets/hospital/plate-quiet.png"/>
 </tile>
 <tile id="45">
  <image width="46" height="11" source="../../assets/tilesets/hospital/plate-staff.png"/>
 </tile>
 <tile id="46">
  <image width="56" height="56" source="../../assets/tilesets/hospital/window-glass.png"/>
  <animation>
   <frame tileid="46" duration="1000"/>
   <frame tileid="47" duration="1000"/>
  </animation>
 </tile>
 <tile id="47">
  <image width="56" height="56" source="../../assets/tilesets/hospital/window-glass-1.png"/>
 </tile>
 <tile id="48">
  <image width="142" height="62" source="../../assets/tilesets/hospital/partition-glass.png"/>
  <animation>
   <frame tileid="48" duration="1000"/>
   <frame tileid="49" duration="1000"/>
  </animation>
 </tile>
 <tile id="49">
  <image width="142" height="62" source="../../assets/tilesets/hospital/partition-glass-1.png"/>
 </tile>
 <tile id="50">
  <image width="34" height="40" source="../../assets/tilesets/hospital/desk-lamp.png"/>
  <animation>
   <frame tileid="50" duration="1000"/>
   <frame tileid="51" duration="1000"/>
  </animation>
 </tile>
 <tile id="51">
  <image width="34" height="40" source="../../assets/tilesets/hospital/desk-lamp-1.png"/>
 </tile>
 <tile id="52">
  <image width="104" height="62" source="../../assets/tilesets/hospital/great-lamp.png"/>
  <animation>
   <frame tileid="52" duration="1000"/>
   <frame tileid="53" duration="1000"/>
  </animation>
 </tile>
 <tile id="53">
  <image width="104" height="62" source="../../assets/tilesets/hospital/great-lamp-1.png"/>
 </tile>
 <tile id="54">
  <image width="46" height="100" source="../../assets/tilesets/hospital/drinks-machine.png"/>
  <animation>
   <frame tileid="54" duration="1000"/>
   <frame tileid="55" duration="1000"/>
  </animation>
 </tile>
 <tile id="55">
  <image width="46" height="100" source="../../assets/tilesets/hospital/drinks-machine-1.png"/>
 </tile>
 <tile id="56">
  <image width="56" height="78" source="../../assets/tilesets/hospital/plant.png"/>
  <animation>
   <frame tileid="56" duration="1000"/>
   <frame tileid="57" duration="1000"/>
  </animation>
 </tile>
 <tile id="57">
  <image width="56" height="78" source="../../assets/tilesets/hospital/plant-1.png"/>
 </tile>
 <tile id="58">
  <image width="42" height="46" source="../../assets/tilesets/hospital/wet-floor.png"/>
  <animation>
   <frame tileid="58" duration="1000"/>
   <frame tileid="59" duration="1000"/>
  </animation>
 </tile>
 <tile id="59">
  <image width="42" height="46" source="../../assets/tilesets/hospital/wet-floor-1.png"/>
 </tile>
 <tile id="60">
  <image width="46" height="54" source="../../assets/tilesets/hospital/hose.png"/>
  <animation>
   <frame tileid="60" duration="1000"/>
   <frame tileid="61" duration="1000"/>
  </animation>
 </tile>
 <tile id="61">
  <image width="46" height="54" source="../../assets/tilesets/hospital/hose-1.png"/>
 </tile>
 <tile id="62">
  <image width="120" height="78" source="../../assets/tilesets/hospital/trolley.png"/>
  <animation>
   <frame tileid="62" duration="1000"/>
   <frame tileid="63" duration="1000"/>
  </animation>
 </tile>
 <tile id="63">
  <image width="120" height="78" source="../../assets/tilesets/hospital/trolley-1.png"/>
 </tile>
 <tile id="64">
  <image width="58" height="64" source="../../assets/tilesets/hospital/instruments.png"/>
  <animation>
   <frame tileid="64" duration="1000"/>
   <frame tileid="65" duration="1000"/>
  </animation>
 </tile>
 <tile id="65">
  <image width="58" height="64" source="../../assets/tilesets/hospital/instruments-1.png"/>
 </tile>
 <tile id="66">
  <image width="72" height="46" source="../../assets/tilesets/hospital/light-box.png"/>
  <animation>
   <frame tileid="66" duration="1000"/>
   <frame tileid="67" duration="1000"/>
  </animation>
 </tile>
 <tile id="67">
  <image width="72" height="46" source="../../assets/tilesets/hospital/light-box-1.png"/>
 </tile>
 <tile id="68">
  <image width="58" height="84" source="../../assets/tilesets/hospital/cabinet.png"/>
  <animation>
   <frame tileid="68" duration="1000"/>
   <frame tileid="69" duration="1000"/>
  </animation>
 </tile>
 <tile id="69">
  <image width="58" height="84" source="../../assets/tilesets/hospital/cabinet-1.png"/>
 </tile>
 <tile id="70">
  <image width="60" height="104" source="../../assets/tilesets/hospital/curtain.png"/>
  <animation>
   <frame tileid="70" duration="1000"/>
   <frame tileid="71" duration="1000"/>
  </animation>
 </tile>
 <tile id="71">
  <image width="60" height="104" source="../../assets/tilesets/hospital/curtain-1.png"/>
 </tile>
 <tile id="72">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-panes.png"/>
  <animation>
   <frame tileid="72" duration="1000"/>
   <frame tileid="73" duration="1000"/>
  </animation>
 </tile>
 <tile id="73">
  <image width="88" height="106" source="../../assets/tilesets/hospital/wired-panes-1.png"/>
 </tile>
 <tile id="74">
  <image width="32" height="106" source="../../assets/tilesets/hospital/drip-stand.png"/>
  <animation>
   <frame tileid="74" duration="1000"/>
   <frame tileid="75" duration="1000"/>
  </animation>
 </tile>
 <tile id="75">
  <image width="32" height="106" source="../../assets/tilesets/hospital/drip-stand-1.png"/>
 </tile>
 <tile id="76">
  <image width="30" height="28" source="../../assets/tilesets/hospital/bed-lamp.png"/>
  <animation>
   <frame tileid="76" duration="1000"/>
   <frame tileid="77" duration="1000"/>
  </animation>
 </tile>
 <tile id="77">
  <image width="30" height="28" source="../../assets/tilesets/hospital/bed-lamp-1.png"/>
 </tile>
 <tile id="78">
  <image width="32" height="106" source="../../assets/tilesets/hospital/drip.png"/>
  <animation>
   <frame tileid="78" duration="700"/>
   <frame tileid="79" duration="160"/>
   <frame tileid="80" duration="120"/>
   <frame tileid="81" duration="120"/>
  </animation>
 </tile>
 <tile id="79">
  <image width="32" height="106" source="../../assets/tilesets/hospital/drip-1.png"/>
 </tile>
 <tile id="80">
  <image width="32" height="106" source="../../assets/tilesets/hospital/drip-2.png"/>
 </tile>
 <tile id="81">
  <image width="32" height="106" source="../../assets/tilesets/hospital/drip-3.png"/>
 </tile>
 <tile id="82">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor.png"/>
  <animation>
   <frame tileid="82" duration="150"/>
   <frame tileid="83" duration="150"/>
   <frame tileid="84" duration="150"/>
   <frame tileid="85" duration="150"/>
   <frame tileid="86" duration="150"/>
   <frame tileid="87" duration="150"/>
  </animation>
 </tile>
 <tile id="83">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-1.png"/>
 </tile>
 <tile id="84">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-2.png"/>
 </tile>
 <tile id="85">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-3.png"/>
 </tile>
 <tile id="86">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-4.png"/>
 </tile>
 <tile id="87">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-5.png"/>
 </tile>
 <tile id="88">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-flat.png"/>
  <animation>
   <frame tileid="88" duration="150"/>
   <frame tileid="89" duration="150"/>
   <frame tileid="90" duration="150"/>
   <frame tileid="91" duration="150"/>
   <frame tileid="92" duration="150"/>
   <frame tileid="93" duration="150"/>
  </animation>
 </tile>
 <tile id="89">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-flat-1.png"/>
 </tile>
 <tile id="90">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-flat-2.png"/>
 </tile>
 <tile id="91">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-flat-3.png"/>
 </tile>
 <tile id="92">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-flat-4.png"/>
 </tile>
 <tile id="93">
  <image width="40" height="36" source="../../assets/tilesets/hospital/monitor-flat-5.png"/>
 </tile>
 <tile id="94">
  <image width="28" height="28" source="../../assets/tilesets/hospital/clock.png"/>
  <animation>
   <frame tileid="94" duration="5200"/>
   <frame tileid="95" duration="80"/>
   <frame tileid="96" duration="80"/>
   <frame tileid="97" duration="900"/>
  </animation>
 </tile>
 <tile id="95">
  <image width="28" height="28" source="../../assets/tilesets/hospital/clock-1.png"/>
 </tile>
 <tile id="96">
  <image width="28" height="28" source="../../assets/tilesets/hospital/clock-2.png"/>
 </tile>
 <tile id="97">
  <image width="28" height="28" source="../../assets/tilesets/hospital/clock-3.png"/>
 </tile>
 <tile id="98">
  <image width="40" height="74" source="../../assets/tilesets/hospital/payphone.png"/>
  <animation>
   <frame tileid="98" duration="260"/>
   <frame tileid="99" duration="170"/>
   <frame tileid="100" duration="260"/>
   <frame tileid="101" duration="170"/>
  </animation>
 </tile>
 <tile id="99">
  <image width="40" height="74" source="../../assets/tilesets/hospital/payphone-1.png"/>
 </tile>
 <tile id="100">
  <image width="40" height="74" source="../../assets/tilesets/hospital/payphone-2.png"/>
 </tile>
 <tile id="101">
  <image width="40" height="74" source="../../assets/tilesets/hospital/payphone-3.png"/>
 </tile>
 <tile id="102">
  <image width="54" height="98" source="../../assets/tilesets/hospital/gas-machine.png"/>
  <animation>
   <frame tileid="102" duration="500"/>
   <frame tileid="103" duration="340"/>
   <frame tileid="104" duration="600"/>
   <frame tileid="105" duration="340"/>
  </animation>
 </tile>
 <tile id="103">
  <image width="54" height="98" source="../../assets/tilesets/hospital/gas-machine-1.png"/>
 </tile>
 <tile id="104">
  <image width="54" height="98" source="../../assets/tilesets/hospital/gas-machine-2.png"/>
 </tile>
 <tile id="105">
  <image width="54" height="98" source="../../assets/tilesets/hospital/gas-machine-3.png"/>
 </tile>
 <tile id="106">
  <image width="132" height="76" source="../../assets/tilesets/hospital/table.png"/>
  <animation>
   <frame tileid="106" duration="900"/>
   <frame tileid="107" duration="300"/>
   <frame tileid="108" duration="700"/>
   <frame tileid="109" duration="300"/>
  </animation>
 </tile>
 <tile id="107">
  <image width="132" height="76" source="../../assets/tilesets/hospital/table-1.png"/>
 </tile>
 <tile id="108">
  <image width="132" height="76" source="../../assets/tilesets/hospital/table-2.png"/>
 </tile>
 <tile id="109">
  <image width="132" height="76" source="../../assets/tilesets/hospital/table-3.png"/>
 </tile>
 <tile id="110">
  <image width="104" height="52" source="../../assets/tilesets/hospital/gallery.png"/>
  <animation>
   <frame tileid="110" duration="1900"/>
   <frame tileid="111" duration="800"/>
   <frame tileid="112" duration="1900"/>
   <frame tileid="113" duration="800"/>
   <frame tileid="114" duration="1900"/>
   <frame tileid="115" duration="800"/>
  </animation>
 </tile>
 <tile id="111">
  <image width="104" height="52" source="../../assets/tilesets/hospital/gallery-1.png"/>
 </tile>
 <tile id="112">
  <image width="104" height="52" source="../../assets/tilesets/hospital/gallery-2.png"/>
 </tile>
 <tile id="113">
  <image width="104" height="52" source="../../assets/tilesets/hospital/gallery-3.png"/>
 </tile>
 <tile id="114">
  <image width="104" height="52" source="../../assets/tilesets/hospital/gallery-4.png"/>
 </tile>
 <tile id="115">
  <image width="104" height="52" source="../../assets/tilesets/hospital/gallery-5.png"/>
 </tile>
 <tile id="116">
  <image width="46" height="16" source="../../assets/tilesets/hospital/in-use.png"/>
  <animation>
   <frame tileid="116" duration="900"/>
   <frame tileid="117" duration="300"/>
  </animation>
 </tile>
 <tile id="117">
  <image width="46" height="16" source="../../assets/tilesets/hospital/in-use-1.png"/>
 </tile>
 <tile id="118">
  <image width="4" height="16" source="../../assets/tilesets/hospital/drop.png"/>
  <animation>
   <frame tileid="118" duration="500"/>
   <frame tileid="119" duration="300"/>
   <frame tileid="120" duration="70"/>
   <frame tileid="121" duration="70"/>
   <frame tileid="122" duration="600"/>
  </animation>
 </tile>
 <tile id="119">
  <image width="4" height="16" source="../../assets/tilesets/hospital/drop-1.png"/>
 </tile>
 <tile id="120">
  <image width="4" height="16" source="../../assets/tilesets/hospital/drop-2.png"/>
 </tile>
 <tile id="121">
  <image width="4" height="16" source="../../assets/tilesets/hospital/drop-3.png"/>
 </tile>
 <tile id="122">
  <image width="4" height="16" source="../../assets/tilesets/hospital/drop-4.png"/>
 </tile>
 <tile id="123">
  <image width="40" height="20" source="../../assets/tilesets/hospital/exit-flicker.png"/>
  <animation>
   <frame tileid="123" duration="2400"/>
   <frame tileid="124" duration="70"/>
   <frame tileid="125" duration="130"/>
   <frame tileid="126" duration="60"/>
  </animation>
 </tile>
 <tile id="124">
  <image width="40" height="20" source="../../assets/tilesets/hospital/exit-flicker-1.png"/>
 </tile>
 <tile id="125">
  <image width="40" height="20" source="../../assets/tilesets/hospital/exit-flicker-2.png"/>
 </tile>
 <tile id="126">
  <image width="40" height="20" source="../../assets/tilesets/hospital/exit-flicker-3.png"/>
 </tile>
 <tile id="127">
  <image width="60" height="64" source="../../assets/tilesets/hospital/night-nurse.png"/>
  <animation>
   <frame tileid="127" duration="260"/>
   <frame tileid="128" duration="220"/>
   <frame tileid="129" duration="260"/>
   <frame tileid="130" duration="220"/>
   <frame tileid="131" duration="1500"/>
  </animation>
 </tile>
 <tile id="128">
  <image width="60" height="64" source="../../assets/tilesets/hospital/night-nurse-1.png"/>
 </tile>
 <tile id="129">
  <image width="60" height="64" source="../../assets/tilesets/hospital/night-nurse-2.png"/>
 </tile>
 <tile id="130">
  <image width="60" height="64" source="../../assets/tilesets/hospital/night-nurse-3.png"/>
 </tile>
 <tile id="131">
  <image width="60" height="64" source="../../assets/tilesets/hospital/night-nurse-4.png"/>
 </tile>
 <tile id="132">
  <image width="64" height="112" source="../../assets/tilesets/hospital/surgeon.png"/>
  <animation>
   <frame tileid="132" duration="1800"/>
   <frame tileid="133" duration="400"/>
   <frame tileid="134" duration="1100"/>
   <frame tileid="135" duration="400"/>
  </animation>
 </tile>
 <tile id="133">
  <image width="64" height="112" source="../../assets/tilesets/hospital/surgeon-1.png"/>
 </tile>
 <tile id="134">
  <image width="64" height="112" source="../../assets/tilesets/hospital/surgeon-2.png"/>
 </tile>
 <tile id="135">
  <image width="64" height="112" source="../../assets/tilesets/hospital/surgeon-3.png"/>
 </tile>
 <tile id="136">
  <image width="56" height="110" source="../../assets/tilesets/hospital/assistant.png"/>
  <animation>
   <frame tileid="136" duration="1700"/>
   <frame tileid="137" duration="500"/>
  </animation>
 </tile>
 <tile id="137">
  <image width="56" height="110" source="../../assets/tilesets/hospital/assistant-1.png"/>
 </tile>
 <tile id="138">
  <image width="60" height="86" source="../../assets/tilesets/hospital/sleeper.png"/>
  <animation>
   <frame tileid="138" duration="1300"/>
   <frame tileid="139" duration="1100"/>
  </animation>
 </tile>
 <tile id="139">
  <image width="60" height="86" source="../../assets/tilesets/hospital/sleeper-1.png"/>
 </tile>
 <tile id="140">
  <image width="116" height="90" source="../../assets/tilesets/hospital/sick-bed.png"/>
  <animation>
   <frame tileid="140" duration="900"/>
   <frame tileid="141" duration="300"/>
   <frame tileid="142" duration="700"/>
   <frame tileid="143" duration="300"/>
  </animation>
 </tile>
 <tile id="141">
  <image width="116" height="90" source="../../assets/tilesets/hospital/sick-bed-1.png"/>
 </tile>
 <tile id="142">
  <image width="116" height="90" source="../../assets/tilesets/hospital/sick-bed-2.png"/>
 </tile>
 <tile id="143">
  <image width="116" height="90" source="../../assets/tilesets/hospital/sick-bed-3.png"/>
 </tile>
 <tile id="144">
  <image width="116" height="114" source="../../assets/tilesets/hospital/traction-bed.png"/>
  <animation>
   <frame tileid="144" duration="600"/>
   <frame tileid="145" duration="500"/>
   <frame tileid="146" duration="900"/>
   <frame tileid="147" duration="500"/>
  </animation>
 </tile>
 <tile id="145">
  <image width="116" height="114" source="../../assets/tilesets/hospital/traction-bed-1.png"/>
 </tile>
 <tile id="146">
  <image width="116" height="114" source="../../assets/tilesets/hospital/traction-bed-2.png"/>
 </tile>
 <tile id="147">
  <image width="116" height="114" source="../../assets/tilesets/hospital/traction-bed-3.png"/>
 </tile>
 <tile id="148">
  <image width="26" height="58" source="../../assets/tilesets/hospital/small-nurse.png"/>
  <animation>
   <frame tileid="148" duration="220"/>
   <frame tileid="149" duration="220"/>
   <frame tileid="150" duration="220"/>
   <frame tileid="151" duration="220"/>
  </animation>
 </tile>
 <tile id="149">
  <image width="26" height="58" source="../../assets/tilesets/hospital/small-nurse-1.png"/>
 </tile>
 <tile id="150">
  <image width="26" height="58" source="../../assets/tilesets/hospital/small-nurse-2.png"/>
 </tile>
 <tile id="151">
  <image width="26" height="58" source="../../assets/tilesets/hospital/small-nurse-3.png"/>
 </tile>
 <tile id="152">
  <image width="48" height="132" source="../../assets/tilesets/hospital/near-drip.png"/>
 </tile>
 <tile id="153">
  <image width="58" height="132" source="../../assets/tilesets/hospital/near-curtain.png"/>
 </tile>
 <tile id="154">
  <image width="36" height="132" source="../../assets/tilesets/hospital/near-jamb.png"/>
 </tile>
 <tile id="155">
  <image width="48" height="132" source="../../assets/tilesets/hospital/near-column.png"/>
 </tile>
 <tile id="156">
  <image width="150" height="44" source="../../assets/tilesets/hospital/near-stretcher.png"/>
 </tile>
 <tile id="157">
  <image width="280" height="22" source="../../assets/tilesets/hospital/near-pipes.png"/>
 </tile>
 <tile id="158">
  <image width="320" height="132" source="../../assets/tilesets/hospital/sky.png"/>
 </tile>
 <tile id="159">
  <image width="224" height="110" source="../../assets/tilesets/hospital/towers.png"/>
 </tile>
 <tile id="160">
  <image width="224" height="110" source="../../assets/tilesets/hospital/towers-2.png"/>
 </tile>
 <tile id="161">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain.png"/>
  <animation>
   <frame tileid="161" duration="90"/>
   <frame tileid="162" duration="90"/>
   <frame tileid="163" duration="90"/>
   <frame tileid="164" duration="90"/>
   <frame tileid="165" duration="90"/>
   <frame tileid="166" duration="90"/>
   <frame tileid="167" duration="90"/>
   <frame tileid="168" duration="90"/>
   <frame tileid="169" duration="90"/>
   <frame tileid="170" duration="90"/>
   <frame tileid="171" duration="90"/>
   <frame tileid="172" duration="90"/>
   <frame tileid="173" duration="90"/>
   <frame tileid="174" duration="90"/>
  </animation>
 </tile>
 <tile id="162">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-1.png"/>
 </tile>
 <tile id="163">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-2.png"/>
 </tile>
 <tile id="164">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-3.png"/>
 </tile>
 <tile id="165">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-4.png"/>
 </tile>
 <tile id="166">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-5.png"/>
 </tile>
 <tile id="167">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-6.png"/>
 </tile>
 <tile id="168">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-7.png"/>
 </tile>
 <tile id="169">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-8.png"/>
 </tile>
 <tile id="170">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-9.png"/>
 </tile>
 <tile id="171">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-10.png"/>
 </tile>
 <tile id="172">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-11.png"/>
 </tile>
 <tile id="173">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-12.png"/>
 </tile>
 <tile id="174">
  <image width="56" height="56" source="../../assets/tilesets/hospital/rain-13.png"/>
 </tile>
 <tile id="175">
  <image width="160" height="120" source="../../assets/tilesets/hospital/cone-white.png"/>
 </tile>
 <tile id="176">
  <image width="160" height="120" source="../../assets/tilesets/hospital/cone-warm.png"/>
 </tile>
 <tile id="177">
  <image width="150" height="120" source="../../assets/tilesets/hospital/cone-lamp.png"/>
 </tile>
 <tile id="178">
  <image width="96" height="132" source="../../assets/tilesets/hospital/gloom.png"/>
 </tile>
 <tile id="179">
  <image width="320" height="132" source="../../assets/tilesets/hospital/back-haze.png"/>
 </tile>
</tileset>
