/// The page's only script: it filters the customers' words and opens the group that a link leads to.
enum PageScript {
  /// Nothing is fetched from anywhere, and no other script runs than the one of this digest.
  static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src '\(digest)'; img-src data:; base-uri 'none'; form-action 'none'"

  /// SHA-256 of `text`, in base64; a test holds them together.
  static let digest = "sha256-am4DP7xJf3Ms139ZnFwrKQ8GdyfA6o6WLXgFdt7CIVk="

  static let text: StaticString = """
    (function(){
    var box=document.getElementById('filter');if(!box)return;
    var field=document.getElementById('filter-text'),kind=document.getElementById('filter-kind'),
    count=document.getElementById('filter-count'),
    items=[].slice.call(document.querySelectorAll('.verbatims>li')),
    groups=[].slice.call(document.querySelectorAll('details.group')),
    plain=function(s){s=s.toLowerCase();return s.normalize?s.normalize('NFD').replace(/[\\u0300-\\u036f]/g,''):s},
    words=items.map(function(i){return plain(i.textContent)});
    function filter(){
    var wanted=plain(field.value.trim()),of=kind.value,n=0;
    items.forEach(function(item,i){
    var fits=(!wanted||words[i].indexOf(wanted)>=0)&&(!of||item.getAttribute('data-kind')===of);
    item.hidden=!fits;if(fits)n++});
    groups.forEach(function(g){
    var any=!!g.querySelector('.verbatims>li:not([hidden])');
    g.hidden=!any;if(wanted)g.open=any});
    count.textContent=n+' '+count.getAttribute('data-word');
    }
    var timer;field.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(filter,120)});
    kind.addEventListener('change',filter);
    function reveal(){
    var target=location.hash&&document.getElementById(location.hash.slice(1));
    var group=target&&target.closest&&target.closest('details');
    if(group&&!group.open){group.open=true;target.scrollIntoView()}
    }
    window.addEventListener('hashchange',reveal);reveal();
    window.addEventListener('beforeprint',function(){
    [].forEach.call(document.querySelectorAll('figure details'),function(d){d.open=false})});
    box.hidden=false;filter();
    })();
    """
}
