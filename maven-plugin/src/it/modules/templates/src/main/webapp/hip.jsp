<%@ page contentType="text/html;charset=UTF-8" %>
<html lang="en">
<body>
<h1>Our stem cell clinic</h1>
<% if (shown) { %>
<p>Our stem cell therapy cures arthritis in every patient.</p>
<% } %>
</body>
</html>
