namespace EscalationTrust;

/// <summary>Collects what is wrong with the options of a worker that is not part of the policy document: path, value, rule and fix.</summary>
internal sealed class OptionProblems(string subject)
{
    private const int LongestShown = 60;

    private readonly List<string> _problems = [];

    public void Add(string path, string value, string rule, string fix) => _problems.Add($"{path} is {value}: {rule}. {fix}.");

    /// <summary>A text in quotes, cut where it grows long.</summary>
    public static string Show(string? value) =>
        value is null ? "null" : value.Length <= LongestShown ? $"\"{value}\"" : $"\"{value.AsSpan(0, LongestShown)}…\"";

    /// <summary>Throws everything at once; does nothing when nothing is wrong.</summary>
    /// <exception cref="ArgumentException">Something is wrong; the message holds all of it.</exception>
    public void ThrowIfAny(string parameter)
    {
        if (_problems.Count != 0)
        {
            throw new ArgumentException($"{subject} do not validate:" + string.Concat(_problems.Select(problem => "\n  " + problem)), parameter);
        }
    }
}
