import cmath

z = 3 + 4j
print(z, abs(z), z.conjugate(), z.real, z.imag, z * 1j, z**2, 1 / z, complex("1-2j"), -z, complex(0, -0.0))
print(cmath.sqrt(-1), cmath.phase(-1), cmath.polar(1j), cmath.exp(1j * cmath.pi).real, cmath.rect(2, 0))
print([round((cmath.exp(2j * cmath.pi * k / 4)).real, 10) + 0 for k in range(4)], z == 3 + 4j, hash(1 + 0j) == hash(1))
z < 1j
