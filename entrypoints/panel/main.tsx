document.title = "Adjutant";
