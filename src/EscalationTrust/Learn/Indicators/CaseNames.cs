namespace EscalationTrust;

/// <summary>Names in stored cases, in the order of their values.</summary>
internal static class CaseNames
{
    public static IReadOnlyList<string> Eligibilities { get; } = ["unknown", "possible", "never"];

    public static IReadOnlyList<string> Needs { get; } = ["unknown", "needed", "not-needed"];

    public static IReadOnlyList<string> Resolutions { get; } = ["unknown", "none", "assumed", "confirmed"];

    public static IReadOnlyList<string> Abandonments { get; } = ["unknown", "no", "in-loop", "elsewhere"];

    public static IReadOnlyList<string> Stages { get; } = NamesOf(LadderStage.HumanOwned + 1, i => ((LadderStage)i).Name());

    public static IReadOnlyList<string> Reasons { get; } = NamesOf(EscalationReason.PolicyFailed + 1, i => ((EscalationReason)i).Name());

    private static string[] NamesOf<T>(T count, Func<int, string> name)
        where T : struct, Enum
    {
        string[] names = new string[Convert.ToInt32(count, System.Globalization.CultureInfo.InvariantCulture)];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = name(i);
        }

        return names;
    }
}
