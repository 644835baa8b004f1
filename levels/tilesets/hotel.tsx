<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="hotel" tilewidth="16" tileheight="16" tilecount="350" columns="10">
 <image source="../../assets/tilesets/hotel.png" width="160" height="560"/>
</tileset>
