package main
import ("testing";"os";"tongbao/report/ledger/reading";"tongbao/report/review";"tongbao/report/stats";"tongbao/report/finding";"time")
func TestZZ(t *testing.T){
 f:=os.Getenv("ZZ"); d,_:=os.ReadFile(f)
 a:=time.Now()
 l,_,err:=reading.Read(f,d,reading.Options{}); t.Log("read",time.Since(a),err)
 if err!=nil {return}
 a=time.Now(); s:=stats.Options{}.Count(l); t.Log("count",time.Since(a))
 a=time.Now(); r:=review.Review(l,s,finding.Policy{}); t.Log("review",time.Since(a),len(r))
}
