<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="spaced" tilewidth="8" tileheight="8" tilecount="6" columns="3" spacing="1" margin="2">
 <image source="spaced.png" width="29" height="20"/>
</tileset>
