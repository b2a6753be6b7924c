using System.Text;

namespace EscalationTrust.Tool;

/// <summary>Says everything that is wrong with a policy, one block per error.</summary>
internal static class PolicyFailureText
{
    public static string Of(string name, IReadOnlyList<PolicyFailure> failures)
    {
        var text = new StringBuilder();
        text.Append(name).Append(" is not valid: ").Append(Layout.Count(failures.Count, "error"));
        foreach (PolicyFailure failure in failures)
        {
            text.Append("\n\n").Append(failure.Line is { } line ? $"line {line}: " : "").Append(Printable.Name(failure.Path));
            text.Append("\n  value: ").Append(Printable.Line(failure.Value));
            text.Append("\n  rule:  ").Append(Printable.Line(failure.Rule));
            text.Append("\n  fix:   ").Append(Printable.Line(failure.Fix));
        }

        return text.ToString();
    }
}
