<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="chase" tilewidth="16" tileheight="16" tilecount="550" columns="10">
 <image source="../../assets/tilesets/chase.png" width="160" height="880"/>
</tileset>
