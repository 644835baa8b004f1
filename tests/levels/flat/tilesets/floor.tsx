<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="floor" tilewidth="8" tileheight="8" tilecount="8" columns="4">
 <image source="floor.png" width="32" height="16"/>
</tileset>
