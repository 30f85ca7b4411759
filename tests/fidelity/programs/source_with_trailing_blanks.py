print("blanks")   
	
   
x = (  
  1,	
)  
print(x)




   # odd comment
if x:

    print("end")
 

