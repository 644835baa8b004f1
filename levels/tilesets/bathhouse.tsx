<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="bathhouse" tilewidth="16" tileheight="16" tilecount="650" columns="10">
 <image source="../../assets/tilesets/bathhouse.png" width="160" height="1040"/>
</tileset>
