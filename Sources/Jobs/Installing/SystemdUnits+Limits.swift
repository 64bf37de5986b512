/// How a service is shut in.
extension SystemdUnits {
  /// All that a job does not need is taken from it.
  var limits: [String] {
    if isOfUser { return withoutGain }
    var lines = identity + files
    // These take the right to gain rights too, which a mail program of its own group needs.
    if !installation.sendsMail { lines += withoutGain + kernel }
    return lines
  }

  private var identity: [String] {
    if let stateFolder { return ["DynamicUser=yes", "StateDirectory=\(stateFolder)"] }
    return owner.map { ["User=\($0)"] } ?? []
  }

  /// Nothing can be written but the job's folders, and what others keep at home is hidden where the job is not there.
  private var files: [String] {
    let isAtHome = (installation.written + [installation.file, installation.program]).contains { path in
      ["home", "root", "run/user"].contains { (path + "/").hasPrefix("/\($0)/") }
    }
    var lines = [
      "ProtectSystem=strict", "ProtectHome=" + (isAtHome ? "read-only" : "yes"), "PrivateTmp=yes",
      "ProtectControlGroups=yes", "ProtectProc=invisible",
    ]
    // The job's own folders are in /tmp: a private one would hide them.
    if (installation.written + [installation.file]).contains(where: { ($0 + "/").hasPrefix("/tmp/") }) {
      lines.removeAll { $0 == "PrivateTmp=yes" }
    }
    if stateFolder == nil { lines.append("ReadWritePaths=" + paths(installation.written)) }
    if installation.sendsMail { lines.append("ReadWritePaths=-/var/spool") }
    return lines
  }

  private func paths(_ paths: [String]) -> String { paths.map { SystemdText.path($0) }.joined(separator: " ") }

  /// What holds for services of users too.
  private var withoutGain: [String] {
    let families = installation.needsNetwork ? "AF_UNIX AF_INET AF_INET6" : "AF_UNIX"
    return [
      "NoNewPrivileges=yes", "SystemCallArchitectures=native", "SystemCallFilter=@system-service",
      "SystemCallErrorNumber=EPERM", "RestrictAddressFamilies=\(families)", "RestrictRealtime=yes",
      "RestrictSUIDSGID=yes", "LockPersonality=yes",
    ] + (installation.runsCommands ? [] : ["MemoryDenyWriteExecute=yes", "RestrictNamespaces=yes"])
  }

  private var kernel: [String] {
    let lines = [
      "CapabilityBoundingSet=", "PrivateDevices=yes", "ProtectClock=yes", "ProtectHostname=yes",
      "ProtectKernelLogs=yes", "ProtectKernelModules=yes", "ProtectKernelTunables=yes", "RemoveIPC=yes",
    ]
    return lines + (installation.needsNetwork ? [] : ["PrivateNetwork=yes", "IPAddressDeny=any"])
  }
}
