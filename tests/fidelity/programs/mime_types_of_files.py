import mimetypes

print(mimetypes.guess_type("photo.jpeg"), mimetypes.guess_type("page.html"), mimetypes.guess_extension("text/plain"))
