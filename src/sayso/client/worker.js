onmessage=(e)=>postMessage({id:e.data.id,ok:{}})
