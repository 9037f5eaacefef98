document.body.append('Connectivity Advisor');
