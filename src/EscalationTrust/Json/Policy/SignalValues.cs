namespace EscalationTrust;

/// <summary>Signals by name, for every document that has some.</summary>
internal static class SignalValues
{
    public static readonly ChoiceValue<Signal> One =
        new([.. Enumerable.Range(0, SignalCatalog.Count).Select(i => (Signal)i)], signal => signal.Name(), "signal");

    public static readonly ChoicesValue<Signal> Many = new(One);
}
