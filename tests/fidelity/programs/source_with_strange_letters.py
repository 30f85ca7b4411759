# Identifiers are normalised, texts are not.
ﬁle = "ligature"
print(file, "ﬁle" == "file", globals().get("file"))
µ = 3
print(μ, "µ" == "μ")
class Ω:
    def λ(self, *, ñ=1):
        return {"ñ": ñ}
print(Ω().λ(ñ=2), Ω.__name__, Ω.λ.__qualname__)
def élan(): raise ValueError("à la fin")
élan()
