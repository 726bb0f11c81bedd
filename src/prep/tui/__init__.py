"""The Textual application: app, screens with their .tcss, widgets."""
