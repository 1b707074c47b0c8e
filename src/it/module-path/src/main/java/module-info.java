module consumer {
  requires org.resolutionindicators;
}
